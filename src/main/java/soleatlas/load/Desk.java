package soleatlas.load;

import java.util.Map;
import soleatlas.atlas.Area;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.GuideLine;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.View;
import soleatlas.atlas.Wish;
import soleatlas.geometry.Effort;

/** What lies on the desk while one map is read: everything that other things can refer to. */
final class Desk {

    final Problems problems;
    final boolean complete;
    final Effort effort = new Effort(Limits.COMPARISONS);
    final Registry<View> views;
    final Registry<BodySystem> systems;
    final Registry<Area> areas;
    final Registry<Wish> wishes;
    final Registry<Technique> techniques;
    final Registry<Source> sources;
    final Registry<ZoneDraft> zones;
    final Registry<GuideLine> guideLines;
    final Outlines outlines;

    /**
     * A desk with nothing on it.
     *
     * @param problems takes what is wrong
     * @param complete whether all files of the map are at hand; if not, nobody can say that a reference leads nowhere
     */
    Desk(Problems problems, boolean complete) {
        this.problems = problems;
        this.complete = complete;
        views = new Registry<>("view", problems, complete);
        systems = new Registry<>("system", problems, complete);
        areas = new Registry<>("area", problems, complete);
        wishes = new Registry<>("wish", problems, complete);
        techniques = new Registry<>("technique", problems, complete);
        sources = new Registry<>("source", problems, complete);
        zones = new Registry<>("zone", problems, complete);
        guideLines = new Registry<>("guideLine", problems, complete);
        outlines = new Outlines(problems, effort);
    }

    /** The sections whose things have ids, by the name of their field. */
    Map<String, Registry<?>> sections() {
        return Map.of(
                "views", views,
                "systems", systems,
                "areas", areas,
                "wishes", wishes,
                "techniques", techniques,
                "sources", sources,
                "zones", zones,
                "guideLines", guideLines);
    }
}
