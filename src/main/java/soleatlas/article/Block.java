package soleatlas.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.Caution;

/** A part of an article. Its words are final, and icons are named as in the Feather set, which every output has. */
public sealed interface Block {

    /** A part under a heading. */
    record Section(String title, List<Block> blocks) implements Block {

        /** Keeps its own copy. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A part that can be linked to.
     *
     * @param id id of the thing that it is about
     * @param blocks what is said
     */
    record Entry(String id, List<Block> blocks) implements Block {

        /** Keeps its own copy. */
        public Entry {
            blocks = List.copyOf(blocks);
        }
    }

    /** The name of the thing that the next blocks are about, where it is no heading. */
    record Title(String text, Optional<Target> target) implements Block {}

    /** A paragraph. */
    record Paragraph(Tone tone, Prose text) implements Block {

        /** A paragraph in which nothing is explained. */
        public static Paragraph of(Tone tone, String text) {
            return new Paragraph(tone, Prose.plain(text));
        }
    }

    /** How loudly a paragraph is said. */
    enum Tone {
        /** It opens the article. */
        LEAD,
        /** As everything else. */
        PLAIN,
        /** It stands out. */
        STRONG,
        /** It says what to do. */
        STEP,
        /** It can be passed over. */
        QUIET,
        /** Of what is left out for the reader. */
        LEFT_OUT,
        /** Where something comes from. */
        ORIGIN
    }

    /** What is to be known at a glance. */
    record Facts(List<Fact> facts) implements Block {

        /** Keeps its own copy. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One fact.
     *
     * @param icon an icon
     * @param name what it is about
     * @param value the fact
     * @param level on a scale from 0 to 4, if it has one
     */
    record Fact(String icon, String name, String value, OptionalInt level) {}

    /** Steps, one after the other, counted from 1. */
    record Steps(List<Prose> steps) implements Block {

        /** Keeps its own copy. */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step with the clock beside it.
     *
     * @param id id of the step
     * @param start when it begins
     * @param length how long it takes
     * @param blocks what is said
     */
    record TimedStep(String id, String start, String length, List<Block> blocks) implements Block {

        /** Keeps its own copy. */
        public TimedStep {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Something to beware of.
     *
     * @param severity how serious
     * @param title how serious in words, and why
     * @param text what to do
     * @param scope of which parts this is said or which to leave out, where it is not the whole
     * @param sources who says so
     * @param change where to take back what brought it about; nothing if it holds for everybody
     */
    record Warning(
            Caution.Severity severity,
            String title,
            String text,
            Optional<String> scope,
            List<Reference> sources,
            Optional<Link> change)
            implements Block {

        /** Keeps its own copy. */
        public Warning {
            sources = List.copyOf(sources);
        }

        /** The icon that stands for its severity: each has a form of its own. */
        public String icon() {
            return switch (severity) {
                case EMERGENCY -> "phone-call";
                case STOP -> "alert-octagon";
                case ASK -> "help-circle";
                case ADAPT -> "alert-triangle";
            };
        }
    }

    /**
     * A statement with what it is worth.
     *
     * @param basis what it rests on, as a plain word: {@code studied-low}
     * @param icon an icon for that
     * @param title the same in words
     * @param text the statement
     * @param sources who says so
     */
    record Claim(String basis, String icon, String title, String text, List<Reference> sources) implements Block {

        /** Keeps its own copy. */
        public Claim {
            sources = List.copyOf(sources);
        }
    }

    /** A note that stands out. */
    record Notice(String title, String text) implements Block {}

    /** Who says so. */
    record Sources(List<Reference> references) implements Block {

        /** Keeps its own copy. */
        public Sources {
            references = List.copyOf(references);
        }
    }

    /**
     * A source, as one cites it.
     *
     * @param text in short
     * @param whole with title, author and year
     * @param target its entry among all sources
     */
    record Reference(String text, String whole, Target target) {}

    /**
     * A link.
     *
     * @param text its words
     * @param target where it leads
     * @param spoken its words without what stands round it; the same where they do by themselves
     */
    record Link(String text, Target target, String spoken) implements Block {

        /** A link whose words say everything. */
        public static Link of(String text, Target target) {
            return new Link(text, target, text);
        }
    }

    /** Links side by side. */
    record Links(List<Link> links) implements Block {

        /** Keeps its own copy. */
        public Links {
            links = List.copyOf(links);
        }
    }

    /** A part that is folded until somebody wants to read it. */
    record Fold(String title, List<Block> blocks) implements Block {

        /** Keeps its own copy. */
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part that is kept from the reader, who must not do it, and shown only on demand: on paper it is left out. */
    record Withheld(String offer, List<Block> blocks) implements Block {

        /** Keeps its own copy. */
        public Withheld {
            blocks = List.copyOf(blocks);
        }
    }

    /** Parts of which one is read at a time, the first one first. */
    record Choice(List<Option> options) implements Block {

        /** Keeps its own copy. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A part to choose.
     *
     * @param id id of what it is about
     * @param text its words
     * @param blocks what is said
     */
    record Option(String id, String text, List<Block> blocks) {

        /** Keeps its own copy. */
        public Option {
            blocks = List.copyOf(blocks);
        }
    }

    /** The group to which the thing belongs, with its colour. */
    record Group(String name, BodySystem system) implements Block {}

    /** The places where the thing lies. */
    record Places(List<Link> links) implements Block {

        /** Keeps its own copy. */
        public Places {
            links = List.copyOf(links);
        }
    }

    /** What the thing is called elsewhere. */
    record Names(List<Name> names) implements Block {

        /** Keeps its own copy. */
        public Names {
            names = List.copyOf(names);
        }
    }

    /**
     * A name in another language.
     *
     * @param tag BCP 47 tag of the language
     * @param language the language in words
     * @param name the name
     */
    record Name(String tag, String language, String name) {}

    /** What a key does. */
    record Key(String action, String keys) implements Block {}

    /** The place of something to work with, which a window has and paper has not. */
    record Control(Kind kind) implements Block {

        /** What there is to work with. */
        public enum Kind {
            /** Marks for what applies to the reader. */
            CONDITIONS,
            /** A switch that marks on the chart what schools chart differently. */
            SCHOOLS,
            /** Boxes for everything to filter by. */
            FILTERS,
            /** All keys, to be searched. */
            KEYS
        }
    }
}
