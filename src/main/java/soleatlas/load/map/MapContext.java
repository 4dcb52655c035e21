package soleatlas.load.map;

import static soleatlas.load.text.Translatable.NOTHING;
import static soleatlas.load.text.Wording.FREE;
import static soleatlas.load.text.Wording.NO_CLAIMS;
import static soleatlas.load.text.Wording.STEP;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import soleatlas.atlas.Vocabulary;
import soleatlas.atlas.Wish;
import soleatlas.geometry.Effort;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Limits;
import soleatlas.load.json.Registry;
import soleatlas.load.shape.GeometryCheck;
import soleatlas.load.shape.Outlines;
import soleatlas.load.shape.ZoneDraft;
import soleatlas.load.text.TextReader;
import soleatlas.load.text.Translatable;
import soleatlas.load.text.Translations;
import soleatlas.problem.Problems;

/** What is known while one map is read. Each section of the format is declared here, and nowhere else. */
final class MapContext extends Sections {

    private static final Translatable NAME = NOTHING.text("name");

    final Effort effort = new Effort(Limits.COMPARISONS);
    final Outlines outlines = new Outlines(problems, effort);

    private final VocabularyReader vocabulary = new VocabularyReader(this);
    private final TechniqueReader technique = new TechniqueReader(this);
    private final ShapeReader shape = new ShapeReader(this);
    private final ZoneReader zone = new ZoneReader(this, technique, shape);
    private final HandbookReader handbook = new HandbookReader(this, technique);
    private final SafetyReader safety = new SafetyReader(this);

    final Registry<Source> sources = section(0, "sources", NOTHING, vocabulary::source);
    final Registry<BodySystem> systems = section(0, "systems", NAME, vocabulary::system);
    final Registry<Area> areas = section(0, "areas", NAME, vocabulary::area);
    final Registry<Wish> wishes = section(0, "wishes", NAME.aliased(), vocabulary::wish);
    final Registry<View> views = section(0, "views", NAME, new ViewReader(this)::view);
    final Registry<GuideLine> guideLines = nested("guideLines", NAME);
    final Registry<Technique> techniques = section(
            1,
            "techniques",
            NAME.text("summary", "tempo")
                    .list("steps", STEP)
                    .list("cautions", FREE)
                    .aliased(),
            technique::technique);
    final Registry<ZoneDraft> zones = section(
            2,
            "zones",
            NAME.text("shortName", "location", "note")
                    .free("evidence")
                    .list("benefits", NO_CLAIMS)
                    .list("cautions", FREE)
                    .list("alternatives", NO_CLAIMS)
                    .list("schools", NO_CLAIMS)
                    .list("techniques", NO_CLAIMS)
                    .worded("otherNames")
                    .aliased(),
            zone::zone);
    final Registry<Tool> tools = section(0, "tools", NAME, safety::tool);
    final Registry<Condition> conditions =
            section(0, "conditions", NOTHING.free("name", "statement", "text").aliased(), safety::condition);
    final Registry<Rule> rules = section(5, "rules", NOTHING.free("text"), safety::rule);
    final Registry<Sign> signs = section(0, "signs", NOTHING.free("name", "text"), safety::sign);
    final Registry<Practice> practices = section(
            3, "practices", NAME.text("text").list("details", NO_CLAIMS).list("cautions", FREE), handbook::practice);
    final Registry<Routine> routines = section(
            4, "routines", NAME.text("summary", "note").list("steps", NO_CLAIMS).aliased(), handbook::routine);
    /** The steps of all routines. */
    final Registry<Routine.Step> steps = new Registry<>("routineSteps", problems, complete);

    final Registry<Term> terms = section(0, "terms", NAME.text("text").aliased(), handbook::term);
    final Registry<Finding> findings =
            section(0, "findings", NOTHING.free("claim", "verdict", "text"), handbook::finding);

    private final WordsReader words = new WordsReader(this);

    final Translations translations = new Translations(problems, translatable());

    /**
     * Nothing is known yet.
     *
     * @param problems takes what is wrong
     * @param complete whether all files of the map are at hand; if not, nobody can say that a reference leads nowhere
     */
    MapContext(Problems problems, boolean complete) {
        super(
                problems,
                complete,
                NAME.text("school").free("about", "disclaimer").text("systemsName"));
    }

    /** What reads the texts of a file in this language. */
    TextReader texts(@Nullable String language) {
        return new TextReader(language, translations, problems);
    }

    /** A part of the map with what reads its texts; its unknown fields are told when everything has been read. */
    SourceFile part(Fields file) {
        TextReader texts = texts(TextReader.language(file));
        texts.text(file, "about", false, FREE);
        file.string("$schema", false);
        return new SourceFile(file, texts);
    }

    /** The words by which people ask for things. */
    List<Vocabulary.Entry> words() {
        return words.entries();
    }

    /** Checks how shapes lie. */
    GeometryCheck geometry() {
        return new GeometryCheck(problems, effort, views.all(), zones);
    }

    /** Reads everything in all files, the main one first, and tells of the unknown fields of the others. */
    void readAll(List<SourceFile> files) {
        read(files);
        files.forEach(file -> shape.addApart(file.file(), file.texts()));
        files.forEach(file -> words.read(file.file(), file.texts()));
        safety.finish();
        files.stream().skip(1).forEach(part -> part.file().finish());
        if (views.ids().size() > Limits.VIEWS) {
            Fields main = files.get(0).file();
            problems.error(
                    main.at(), main.where(), "too-many-views", views.ids().size(), Limits.VIEWS);
        }
    }
}
