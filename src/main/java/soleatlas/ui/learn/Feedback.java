package soleatlas.ui.learn;

import java.util.Optional;
import soleatlas.atlas.Benefit;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Zone;
import soleatlas.model.learn.QuizSession;
import soleatlas.study.Deck;
import soleatlas.study.Drawing;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Turn;
import soleatlas.words.Messages;
import soleatlas.words.ZoneWords;

/**
 * What is said about an answer, in words.
 *
 * @param kind what it says, for the style sheet: right, wrong, missed, off
 * @param icon code of its sign
 * @param word what it says, in a word or two
 * @param text what there is to add; may be empty
 */
record Feedback(String kind, String icon, String word, String text) {

    private static final double ROUGH = 0.5;

    /** What is said about the last answer; nothing before the first. */
    static Optional<Feedback> of(Turn turn, QuizSession play, FootMap map, String language) {
        return switch (turn.last()) {
            case NONE, NOTED -> Optional.empty();
            case RIGHT ->
                Optional.of(new Feedback(
                        "right",
                        "fth-check",
                        Messages.text(isRough(turn) ? "learn.nearly" : "learn.right"),
                        right(turn, play, language)));
            case WRONG ->
                Optional.of(new Feedback("wrong", "fth-x", Messages.text("learn.wrong"), wrong(turn, map, language)));
            case MISSED ->
                Optional.of(new Feedback(
                        "missed", "fth-arrow-right", Messages.text("learn.missed"), missed(turn, play, map, language)));
            case OFF ->
                Optional.of(new Feedback(
                        "off",
                        "fth-info",
                        Messages.text("learn." + off(turn)),
                        Messages.text("learn." + off(turn) + ".text")));
            case LEARNED ->
                Optional.of(new Feedback(
                        "right", "fth-check", Messages.text("learn.learned"), Messages.text("learn.learned.text")));
        };
    }

    /** Why an answer does not count. */
    private static String off(Turn turn) {
        if (turn.phase() == Turn.Phase.SHOWN) {
            return "not-there";
        }
        if (turn.response() instanceof Response.Picked picked && !picked.close()) {
            return picked.zones().isEmpty() ? "nothing-there" : "there-again";
        }
        return "off";
    }

    /** A drawing that is known, but hardly. */
    private static boolean isRough(Turn turn) {
        return turn.response() instanceof Response.Drew drew && drew.match() < ROUGH;
    }

    private static String right(Turn turn, QuizSession play, String language) {
        if (turn.question() instanceof Question.Draw draw) {
            return drawn(draw, play, language);
        }
        return answer(turn.question(), language);
    }

    private static String wrong(Turn turn, FootMap map, String language) {
        String given = turn.wrong().get(turn.wrong().size() - 1);
        if (turn.question() instanceof Question.Locate) {
            return map.zone(given)
                    .map(zone -> Messages.text("learn.wrong.zone", zone.name().in(language)))
                    .orElse("");
        }
        if (turn.question() instanceof Question.Order) {
            return Messages.text("learn.wrong.order", turn.placed());
        }
        if (turn.question() instanceof Question.Name name && name.typed()) {
            return map.zone(given)
                    .map(zone -> Messages.text("learn.wrong.typed", zone.name().in(language)))
                    .orElse(Messages.text("learn.wrong.again"));
        }
        return Messages.text("learn.wrong.again");
    }

    private static String missed(Turn turn, QuizSession play, FootMap map, String language) {
        Question question = turn.question();
        if (question instanceof Question.Draw draw) {
            return turn.response() instanceof Response.GaveUp
                    ? Messages.text("learn.draw.shown")
                    : drawn(draw, play, language);
        }
        if (question instanceof Question.Label label) {
            int wrong = turn.wrong().size();
            return Messages.text(
                    "learn.label.result",
                    label.spots().size() - wrong,
                    label.spots().size());
        }
        String answer = answer(question, language);
        if (question instanceof Question.Locate && !turn.wrong().isEmpty()) {
            String given = turn.wrong().get(turn.wrong().size() - 1);
            return map.zone(given)
                    .map(zone -> Messages.text("learn.missed.zone", zone.name().in(language), answer))
                    .orElse(answer);
        }
        return answer;
    }

    private static String drawn(Question.Draw draw, QuizSession play, String language) {
        Drawing drawing = play.drawing();
        long percent = drawing == null ? 0 : Math.round(drawing.match() * 100);
        return Messages.text(
                "learn.draw.result", percent, draw.placement().zone().name().in(language));
    }

    /** The right answer, with what is worth knowing about it. */
    static String answer(Question question, String language) {
        if (question instanceof Question.Locate locate) {
            return locate.zone().name().in(language);
        } else if (question instanceof Question.Name name) {
            return name.placement().zone().name().in(language);
        } else if (question instanceof Question.Order order) {
            return Messages.text("learn.order.right", order.technique().name().in(language));
        } else if (question instanceof Question.Label) {
            return Messages.text("learn.label.all");
        } else if (question instanceof Question.Choice choice) {
            return chosen(choice, language);
        }
        return "";
    }

    private static String chosen(Question.Choice choice, String language) {
        Zone zone = choice.zone();
        String name = zone.name().in(language);
        Question.Option right = choice.options().stream()
                .filter(Question.Option::right)
                .findFirst()
                .orElse(choice.options().get(0));
        return switch (choice.skill()) {
            case SIDE -> Messages.text("learn.side.answer." + right.id(), name);
            case TECHNIQUE ->
                Messages.text(
                        "learn.technique.answer",
                        name,
                        zone.techniques().stream()
                                .findFirst()
                                .map(use -> use.technique().name().in(language))
                                .orElse(""));
            case BENEFIT ->
                Deck.benefit(zone)
                        .map(benefit -> Messages.text(
                                "learn.benefit.answer", Messages.word("atlas.benefit", benefit.kind()), right.whole()))
                        .orElse(right.whole());
            default -> right.whole();
        };
    }

    /** What is asked, in a sentence. */
    static String prompt(Question question, String language) {
        if (question instanceof Question.Locate locate) {
            return Messages.text("learn.ask.locate", locate.zone().name().in(language));
        } else if (question instanceof Question.Name) {
            return Messages.text("learn.ask.name");
        } else if (question instanceof Question.Order order) {
            return Messages.text("learn.ask.steps", order.technique().name().in(language));
        } else if (question instanceof Question.Label) {
            return Messages.text("learn.ask.label");
        } else if (question instanceof Question.Draw draw) {
            return Messages.text(
                    "learn.ask.draw",
                    draw.placement().zone().name().in(language),
                    ZoneWords.place(draw.placement(), language));
        }
        Question.Choice choice = (Question.Choice) question;
        String name = choice.zone().name().in(language);
        return switch (choice.skill()) {
            case SIDE -> Messages.text("learn.ask.side", name);
            case TECHNIQUE -> Messages.text("learn.ask.technique", name);
            case CAUTION -> Messages.text("learn.ask.caution", name);
            default ->
                Messages.text(
                        Deck.benefit(choice.zone())
                                        .filter(one -> one.kind() == Benefit.Kind.ARTICLE)
                                        .isPresent()
                                ? "learn.ask.benefit.article"
                                : "learn.ask.benefit",
                        name);
        };
    }
}
