package soleatlas.load.map;

import java.util.Map;
import soleatlas.atlas.Area;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Condition;
import soleatlas.atlas.Finding;
import soleatlas.atlas.GuideLine;
import soleatlas.atlas.Practice;
import soleatlas.atlas.Routine;
import soleatlas.atlas.Rule;
import soleatlas.atlas.Sign;
import soleatlas.atlas.Source;
import soleatlas.atlas.Technique;
import soleatlas.atlas.Term;
import soleatlas.atlas.Tool;
import soleatlas.atlas.View;
import soleatlas.atlas.Wish;
import soleatlas.geometry.Effort;
import soleatlas.load.json.Limits;
import soleatlas.load.json.Registry;
import soleatlas.load.shape.Outlines;
import soleatlas.load.shape.ZoneDraft;
import soleatlas.problem.Problems;

/** What lies on the desk while one map is read: everything that other things can refer to. */
public final class MapContext {

    public final Problems problems;
    final boolean complete;
    public final Effort effort = new Effort(Limits.COMPARISONS);
    public final Registry<View> views;
    final Registry<BodySystem> systems;
    final Registry<Area> areas;
    final Registry<Wish> wishes;
    final Registry<Technique> techniques;
    final Registry<Source> sources;
    public final Registry<ZoneDraft> zones;
    final Registry<Tool> tools;
    final Registry<Condition> conditions;
    final Registry<Rule> rules;
    final Registry<Sign> signs;
    final Registry<Practice> practices;
    final Registry<Routine> routines;
    final Registry<Routine.Step> steps;
    final Registry<Term> terms;
    final Registry<Finding> findings;
    final Registry<GuideLine> guideLines;
    final Outlines outlines;

    /**
     * A desk with nothing on it.
     *
     * @param problems takes what is wrong
     * @param complete whether all files of the map are at hand; if not, nobody can say that a reference leads nowhere
     */
    MapContext(Problems problems, boolean complete) {
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
        tools = new Registry<>("tool", problems, complete);
        conditions = new Registry<>("condition", problems, complete);
        rules = new Registry<>("rule", problems, complete);
        signs = new Registry<>("sign", problems, complete);
        practices = new Registry<>("practice", problems, complete);
        routines = new Registry<>("routine", problems, complete);
        steps = new Registry<>("routineStep", problems, complete);
        terms = new Registry<>("term", problems, complete);
        findings = new Registry<>("finding", problems, complete);
        outlines = new Outlines(problems, effort);
    }

    /** The sections whose things have ids, by the name of their field. */
    public Map<String, Registry<?>> sections() {
        return Map.ofEntries(
                Map.entry("views", views),
                Map.entry("systems", systems),
                Map.entry("areas", areas),
                Map.entry("wishes", wishes),
                Map.entry("techniques", techniques),
                Map.entry("sources", sources),
                Map.entry("zones", zones),
                Map.entry("tools", tools),
                Map.entry("conditions", conditions),
                Map.entry("rules", rules),
                Map.entry("signs", signs),
                Map.entry("practices", practices),
                Map.entry("routines", routines),
                Map.entry("terms", terms),
                Map.entry("findings", findings),
                Map.entry("guideLines", guideLines));
    }
}
