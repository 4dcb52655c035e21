package soleatlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Who may use what. Each rule says why it is there and what to do instead. */
@AnalyzeClasses(packages = "soleatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] TOOLKIT = {
        "javafx..", "com.sun.javafx..", "org.controlsfx..", "java.awt..", "javax.swing.."
    };

    @ArchTest
    static final ArchRule GEOMETRY_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("soleatlas.geometry..")
            .should()
            .dependOnClassesThat(resideInAPackage("soleatlas..").and(not(resideInAPackage("soleatlas.geometry.."))))
            .because("geometry is plain arithmetic that everything else builds on; hand it points and numbers instead");

    @ArchTest
    static final ArchRule PROBLEMS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage("soleatlas.problem..")
            .should()
            .dependOnClassesThat(resideInAPackage("soleatlas..").and(not(resideInAPackage("soleatlas.problem.."))))
            .because("whoever reads and whoever shows share them; hand them a key, an argument or a place instead");

    @ArchTest
    static final ArchRule NO_TOOLKIT_BELOW_THE_WINDOW = noClasses()
            .that()
            .resideInAnyPackage(
                    "soleatlas.geometry..",
                    "soleatlas.atlas..",
                    "soleatlas.words..",
                    "soleatlas.chart..",
                    "soleatlas.slide..",
                    "soleatlas.search..",
                    "soleatlas.article..",
                    "soleatlas.safety..",
                    "soleatlas.load..",
                    "soleatlas.cli..",
                    "soleatlas.study..",
                    "soleatlas.teach..",
                    "soleatlas.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TOOLKIT)
            .because("checking maps needs neither JavaFX nor a display; move what draws to ui");

    @ArchTest
    static final ArchRule ARTICLES_KNOW_NO_WINDOW_AND_NO_FILES = noClasses()
            .that()
            .resideInAPackage("soleatlas.article..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("soleatlas.ui..", "soleatlas.model..", "soleatlas.load..", "soleatlas.store..")
            .because("a page, a sheet of paper and a card tell the same; pass in what is to be told about");

    @ArchTest
    static final ArchRule CONTENT_KNOWS_ONLY_GEOMETRY = classes()
            .that()
            .resideInAPackage("soleatlas.atlas..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("soleatlas.atlas..", "soleatlas.geometry..", "java..", "org.jspecify..")
            .because(
                    "content does not know where it comes from or who shows it; put reading into load, showing into ui");

    @ArchTest
    static final ArchRule LEARNING_KNOWS_ONLY_CONTENT = classes()
            .that()
            .resideInAPackage("soleatlas.study..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "soleatlas.study..",
                    "soleatlas.atlas..",
                    "soleatlas.geometry..",
                    "soleatlas.words..",
                    "java..",
                    "org.jspecify..")
            .because("what is asked and when follows from content and answers alone; pass in whatever else it needs");

    @ArchTest
    static final ArchRule TEACHING_KNOWS_ONLY_CONTENT = classes()
            .that()
            .resideInAPackage("soleatlas.teach..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "soleatlas.teach..",
                    "soleatlas.atlas..",
                    "soleatlas.geometry..",
                    "soleatlas.problem..",
                    "soleatlas.words..",
                    "java..",
                    "org.jspecify..")
            .because("what the room sees follows from lesson and map alone; pass in whatever else it needs");

    @ArchTest
    static final ArchRule LEARNING_AND_TEACHING_HAVE_NO_CLOCK_AND_NO_DICE = noClasses()
            .that()
            .resideInAnyPackage("soleatlas.study..", "soleatlas.teach..")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now")
                    .or(HasName.Predicates.name("nanoTime"))
                    .or(HasName.Predicates.name("currentTimeMillis"))
                    .or(HasName.Predicates.name("randomUUID"))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\..*)|java\\.time\\.Clock")
            .because("the same answers must give the same questions in every test; pass in the day and the chance");

    @ArchTest
    static final ArchRule KEEPING_KNOWS_ONLY_LEARNING = classes()
            .that()
            .resideInAPackage("soleatlas.store..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("soleatlas.store..", "soleatlas.study..", "java..", "org.jspecify..")
            .because("what is kept must outlive maps and windows; it names things by their ids alone");

    @ArchTest
    static final ArchRule ANSWERS_ARE_KEPT_THROUGH_THE_DISK = noClasses()
            .that()
            .resideInAPackage("soleatlas.store..")
            .and()
            .haveNameNotMatching(".*(LocalDisk.*|ProcessLock|PropertiesFile|SettingsFile|AboutMeFile)")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\.Files|java\\.nio\\.channels\\..*|java\\.io\\.(File|File.*Stream)")
            .because("each operation that can fail is made to fail in a test; use Disk");

    @ArchTest
    static final ArchRule KEEPING_HAS_NO_CLOCK_AND_NO_DICE = noClasses()
            .that()
            .resideInAPackage("soleatlas.store..")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(
                    HasName.Predicates.name("now").or(HasName.Predicates.name("randomUUID"))))
            .because("times and ids are part of what is kept; whoever made an entry passes them in");

    @ArchTest
    static final ArchRule ONLY_LOAD_KNOWS_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("soleatlas.load..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("the file format must be able to change without the rest noticing; let load answer with content");

    @ArchTest
    static final ArchRule LOAD_KNOWS_ONLY_WHAT_LIES_BELOW = noClasses()
            .that()
            .resideInAPackage("soleatlas.load..")
            .should()
            .dependOnClassesThat(resideInAPackage("soleatlas..")
                    .and(not(resideInAnyPackage(
                            "soleatlas.load..",
                            "soleatlas.teach..",
                            "soleatlas.atlas..",
                            "soleatlas.geometry..",
                            "soleatlas.problem..",
                            "soleatlas.words.."))))
            .because("reading maps serves the window and the command line alike; pass in what it needs");

    @ArchTest
    static final ArchRule ONLY_GEOMETRY_KNOWS_JTS = noClasses()
            .that()
            .resideOutsideOfPackage("soleatlas.geometry..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.locationtech..")
            .because("one place bounds what outlines from strangers may cost; ask Topology");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage("soleatlas.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("arguments are read in one place; hand on what they mean");

    @ArchTest
    static final ArchRule PICTURES_COME_FROM_SCENES_ALONE = classes()
            .that()
            .resideInAPackage("soleatlas.export..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "soleatlas.export..",
                    "soleatlas.chart.scene..",
                    "soleatlas.chart.style..",
                    "soleatlas.chart.text..",
                    "soleatlas.geometry..",
                    "soleatlas.atlas..",
                    "java..",
                    "javax.imageio..",
                    "javax.xml.stream..",
                    "org.apache.fontbox..",
                    "org.apache.pdfbox.io..",
                    "org.jspecify..")
            .because("a file shows what the window shows, without a window; decide in chart what is drawn");

    @ArchTest
    static final ArchRule ONLY_PICTURES_KNOW_AWT_AND_FONTBOX = noClasses()
            .that()
            .resideOutsideOfPackage("soleatlas.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "org.apache.fontbox..", "org.apache.pdfbox..")
            .because("a second toolkit beside JavaFX is kept in one place; letters are measured by chart.text");

    @ArchTest
    static final ArchRule MODELS_HOLD_NO_NODES = noClasses()
            .that()
            .resideInAPackage("soleatlas.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..", "java.awt..")
            .allowEmptyShould(true)
            .because("the state of the window is tested without a window; keep properties here and put nodes into ui");

    @ArchTest
    static final ArchRule MODELS_START_NO_THREADS = noClasses()
            .that()
            .resideInAPackage("soleatlas.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("soleatlas.load..", "soleatlas.ui..", "soleatlas.store..")
            .allowEmptyShould(true)
            .because(
                    "only one thread changes what the window shows; let the app do work in the background and set the result");

    @ArchTest
    static final ArchRule THE_WINDOW_READS_NO_FILES = noClasses()
            .that()
            .resideInAPackage("soleatlas.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("soleatlas.load..", "soleatlas.store..", "soleatlas.cli..", "java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(File|FileReader|FileWriter|FileInputStream|FileOutputStream|RandomAccessFile)")
            .allowEmptyShould(true)
            .because(
                    "nodes show what the models hold; files are read in the background by the app through load and store");

    @ArchTest
    static final ArchRule CONTENT_DOES_NOT_CHANGE = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("soleatlas.atlas..")
            .should()
            .beFinal()
            .because("a map is shared by threads and views; build a new one instead of changing it");

    @ArchTest
    static final ArchRule NO_GLOBAL_STATE = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because(
                    "state that belongs to nobody makes tests depend on each other; give it to an object and pass that on");

    @ArchTest
    static final ArchRule NO_LOCATORS = noMethods()
            .should()
            .haveName("getInstance")
            .because("whoever needs an object receives it in its constructor");

    @ArchTest
    static final ArchRule NO_JUNK_DRAWERS = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Managers?)")
            .because("such names say nothing; name the class after the thing it is about");

    @ArchTest
    static final ArchRule RECORDS_KEEP_THEIR_LISTS = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("soleatlas.atlas..")
            .should()
            .notHaveRawReturnType(resideInAnyPackage("java.util.stream.."))
            .because("content answers with lists that can be read twice");

    @ArchTest
    static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices()
            .matching("soleatlas.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package; move what both need further down");

    @ArchTest
    static final ArchRule NO_CIRCLES_IN_LOAD = SlicesRuleDefinition.slices()
            .matching("soleatlas.load.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a file becomes JSON, then fields and texts, then a map or a lesson; "
                    + "hand what lies above down as an argument, or move it further down");

    @ArchTest
    static final ArchRule NO_CIRCLES_IN_THE_CHART = SlicesRuleDefinition.slices()
            .matching("soleatlas.chart.(*)..")
            .should()
            .beFreeOfCycles()
            .because("scene, style and text carry layout, that carries labels, drawing and overlays; "
                    + "hand what lies above down as an argument, or move it further down");

    @ArchTest
    static final ArchRule NO_CIRCLES_AT_ANY_LEVEL = SlicesRuleDefinition.slices()
            .matching("soleatlas.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package is read after those that it uses, and a circle has no first one; "
                    + "move what both need further down, or pass it in");

    @ArchTest
    static final ArchRule NO_CIRCLES_IN_THE_WINDOW = SlicesRuleDefinition.slices()
            .matching("soleatlas.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a mode must not know the window that holds it; put what both need into kit, or pass it in");

    @ArchTest
    static final ArchRule NO_CIRCLES_BETWEEN_MODELS = SlicesRuleDefinition.slices()
            .matching("soleatlas.model.(*)..")
            .should()
            .beFreeOfCycles()
            .because("models of modes stand beside each other on what is explored; observe a property instead");

    @ArchTest
    static final ArchRule ONLY_WIRING_KNOWS_ALL_MODELS = noClasses()
            .that()
            .resideOutsideOfPackages("soleatlas.app..", "soleatlas.ui.window..", "soleatlas.model.window..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("soleatlas.model.window.WindowModel")
            .because("a view that receives everything depends on everything; pass in the models it uses");
}
