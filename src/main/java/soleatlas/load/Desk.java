package soleatlas.load;

import soleatlas.atlas.Area;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.View;
import soleatlas.atlas.Wish;

/** What lies on the desk while one map is read: everything that other things can refer to. */
final class Desk {

    final Problems problems;
    final Registry<View> views;
    final Registry<BodySystem> systems;
    final Registry<Area> areas;
    final Registry<Wish> wishes;
    final Registry<Technique> techniques;
    final Registry<Source> sources;
    final Registry<ZoneDraft> zones;
    final Outlines outlines;

    Desk(Problems problems) {
        this.problems = problems;
        views = new Registry<>("view", problems);
        systems = new Registry<>("system", problems);
        areas = new Registry<>("area", problems);
        wishes = new Registry<>("wish", problems);
        techniques = new Registry<>("technique", problems);
        sources = new Registry<>("source", problems);
        zones = new Registry<>("zone", problems);
        outlines = new Outlines(problems);
    }
}
