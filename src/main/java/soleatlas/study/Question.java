package soleatlas.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Technique;
import soleatlas.atlas.View;
import soleatlas.atlas.Zone;

/** Something that is asked. */
public sealed interface Question {

    /** The cards that are answered by it: one, but for a chart to be labelled. */
    List<Card> cards();

    /** What kind of question it is. */
    default Skill skill() {
        return cards().get(0).skill();
    }

    /** The same question, to be asked once more: its options stand in other places. */
    default Question again() {
        return this;
    }

    /** How often one may try before the answer is shown, at least once. */
    int tries();

    /**
     * Where is the zone?
     *
     * @param zone what to look for; any of its places on the view is right
     * @param view the view on which it is asked
     * @param right ids of all zones that are right: the zone, and what is called the same
     */
    record Locate(Card card, Zone zone, View view, Set<String> right) implements Question {

        /** Keeps its own copy. */
        public Locate {
            right = Set.copyOf(right);
        }

        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public int tries() {
            return 3;
        }
    }

    /**
     * What is this called? To be chosen among four at first, to be typed later.
     *
     * @param placement what is pointed at
     * @param options names to choose from, the right one among them; empty if the name is to be typed
     * @param accepted everything that counts as its name when typed
     * @param others what is called otherwise, for telling what was mistaken
     */
    record Name(Card card, Placement placement, List<Option> options, List<String> accepted, List<Known> others)
            implements Question {

        /** Keeps its own copies. */
        public Name {
            options = List.copyOf(options);
            accepted = List.copyOf(accepted);
            others = List.copyOf(others);
        }

        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public Question again() {
            return new Name(card, placement, Option.turned(options), accepted, others);
        }

        /** Whether the name is to be typed. */
        public boolean typed() {
            return options.isEmpty();
        }

        @Override
        public int tries() {
            return typed() ? 3 : options.size() > 3 ? 2 : 1;
        }
    }

    /**
     * A name of another zone.
     *
     * @param id id of the zone
     * @param name one of its names
     */
    record Known(String id, String name) {}

    /**
     * Which of these belongs to the zone?
     *
     * @param zone the zone, which is named
     * @param placement where it lies; shown unless the question is on which foot it does
     * @param options what to choose from, at least two, one of them right
     */
    record Choice(Card card, Zone zone, Placement placement, List<Option> options) implements Question {

        /** Keeps its own copy. */
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public Question again() {
            return skill() == Skill.SIDE ? this : new Choice(card, zone, placement, Option.turned(options));
        }

        @Override
        public int tries() {
            return options.size() > 3 ? 2 : 1;
        }
    }

    /**
     * One of several answers.
     *
     * @param id what it stands for: id of a zone or technique, or {@code right}, {@code left}, {@code both}
     * @param text the words; what would give the answer away is left out. Empty where the id says it all
     * @param whole the words with nothing left out
     * @param right whether it is the right one
     */
    record Option(String id, String text, String whole, boolean right) {

        /** Options in places that all differ from those before. */
        private static List<Option> turned(List<Option> options) {
            List<Option> turned = new ArrayList<>(options);
            Collections.rotate(turned, 1);
            return turned;
        }
    }

    /**
     * Put the steps in order.
     *
     * @param zone a zone that is worked so
     * @param technique what the steps belong to
     * @param shuffled the steps by their place in the technique, counted from 0, in the order in which they are shown first
     */
    record Order(Card card, Zone zone, Technique technique, List<Integer> shuffled) implements Question {

        /** Keeps its own copy. */
        public Order {
            shuffled = List.copyOf(shuffled);
        }

        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public int tries() {
            return 2;
        }
    }

    /**
     * Label the chart from a bank of words.
     *
     * @param view the view
     * @param spots what is to be labelled, each zone once
     * @param words zones in the order of the bank: those to be labelled and, if these are few, others
     */
    record Label(List<Card> cards, View view, List<Placement> spots, List<Zone> words) implements Question {

        /** Keeps its own copies. */
        public Label {
            cards = List.copyOf(cards);
            spots = List.copyOf(spots);
            words = List.copyOf(words);
        }

        @Override
        public int tries() {
            return 1;
        }
    }

    /**
     * Draw the zone from memory.
     *
     * @param placement what is drawn: where, and on which foot
     */
    record Draw(Card card, Placement placement) implements Question {

        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public int tries() {
            return 1;
        }
    }
}
