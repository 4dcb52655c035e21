package soleatlas.model.learn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Placement;
import soleatlas.atlas.Placement.Place;
import soleatlas.atlas.Zone;
import soleatlas.chart.overlay.QuizMarks;
import soleatlas.chart.overlay.QuizMarks.Mark;
import soleatlas.geometry.PolygonArea;
import soleatlas.study.Question;
import soleatlas.study.Response;
import soleatlas.study.Result;
import soleatlas.study.Round;
import soleatlas.study.Skill;
import soleatlas.study.Turn;

/** What a question puts on the chart: never more than may be known at that point. */
final class QuizOverlays {

    private final FootMap map;
    private final String language;

    QuizOverlays(FootMap map, String language) {
        this.map = map;
        this.language = language;
    }

    /**
     * The paper of a round's question.
     *
     * @param words what was put on the chart to be labelled, by place: ids of zones
     * @param drawn what was drawn, once it is settled
     */
    QuizMarks of(Round round, Map<Place, String> words, @Nullable PolygonArea drawn) {
        Turn turn = round.turn();
        Map<Place, Mark> marks = new HashMap<>();
        Map<Place, String> notes = new HashMap<>();
        boolean told = round.rules().feedback();
        Question question = turn.question();
        if (question instanceof Question.Locate locate) {
            return located(locate, turn, told, marks, notes);
        } else if (question instanceof Question.Name name) {
            named(name.placement(), turn, told, marks, notes);
        } else if (question instanceof Question.Label label) {
            return labelled(label, turn, told, words, marks, notes);
        } else if (question instanceof Question.Draw draw) {
            return drawn(draw, turn, drawn, marks, notes);
        } else if (question instanceof Question.Choice choice) {
            return chosen(choice, turn, told, marks, notes);
        }
        return paper(false, false, marks, notes, Set.of());
    }

    private QuizMarks located(
            Question.Locate locate, Turn turn, boolean told, Map<Place, Mark> marks, Map<Place, String> notes) {
        String view = locate.view().id();
        if (told) {
            for (String wrong : turn.wrong()) {
                map.zone(wrong)
                        .ifPresent(zone -> here(zone, view).forEach(placement -> {
                            marks.put(placement.place(), Mark.WRONG);
                            notes.put(placement.place(), name(zone));
                        }));
            }
            if (turn.phase() != Turn.Phase.ASKING) {
                boolean known = turn.last() == Turn.Verdict.RIGHT;
                right(locate).forEach(placement -> {
                    marks.put(placement.place(), known ? Mark.RIGHT : Mark.MISSED);
                    notes.put(placement.place(), name(placement.zone()));
                });
            }
        }
        boolean asking = turn.phase() == Turn.Phase.ASKING;
        return paper(false, true, marks, notes, asking ? out(locate, turn.hints()) : Set.of());
    }

    /** What hints have taken out: after the first those of the farther half, after the second all but the nearest quarter. */
    private Set<String> out(Question.Locate locate, int hints) {
        if (hints == 0) {
            return Set.of();
        }
        List<Placement> asked = right(locate);
        List<Zone> near = map.zones().stream()
                .filter(zone -> !here(zone, locate.view().id()).isEmpty())
                .sorted(Comparator.comparingDouble(zone -> distance(asked, zone)))
                .toList();
        int left = Math.max(2, (near.size() + 1) / (2 * hints));
        Set<String> out = new HashSet<>();
        near.stream().skip(left).forEach(zone -> out.add(zone.id()));
        return out;
    }

    /** Every place that is right. */
    private List<Placement> right(Question.Locate locate) {
        return map.placements().stream()
                .filter(one -> one.view().id().equals(locate.view().id())
                        && locate.right().contains(one.zone().id()))
                .toList();
    }

    private double distance(List<Placement> asked, Zone zone) {
        return asked.stream()
                .flatMap(one -> here(zone, one.view().id()).stream()
                        .filter(other -> other.foot() == one.foot())
                        .map(other -> other.label().distanceTo(one.label())))
                .min(Comparator.naturalOrder())
                .orElse(Double.MAX_VALUE);
    }

    private void named(Placement placement, Turn turn, boolean told, Map<Place, Mark> marks, Map<Place, String> notes) {
        boolean done = told && turn.phase() == Turn.Phase.DONE;
        marks.put(placement.place(), done ? settled(turn) : Mark.ASKED);
        if (done) {
            notes.put(placement.place(), name(placement.zone()));
        }
    }

    private QuizMarks chosen(
            Question.Choice choice, Turn turn, boolean told, Map<Place, Mark> marks, Map<Place, String> notes) {
        boolean side = choice.skill() == Skill.SIDE;
        boolean done = told && turn.phase() == Turn.Phase.DONE;
        if (side && !done) {
            return paper(true, false, marks, notes, Set.of());
        }
        List<Placement> shown =
                side ? here(choice.zone(), choice.placement().view().id()) : List.of(choice.placement());
        for (Placement placement : shown) {
            marks.put(placement.place(), done ? settled(turn) : Mark.ASKED);
            notes.put(placement.place(), name(choice.zone()));
        }
        return paper(side, false, marks, notes, Set.of());
    }

    private QuizMarks labelled(
            Question.Label label,
            Turn turn,
            boolean told,
            Map<Place, String> words,
            Map<Place, Mark> marks,
            Map<Place, String> notes) {
        boolean done = told && turn.phase() == Turn.Phase.DONE;
        for (Placement spot : label.spots()) {
            Place place = spot.place();
            if (done) {
                boolean right = !turn.wrong().contains(spot.zone().id());
                marks.put(place, right ? Mark.RIGHT : Mark.MISSED);
                notes.put(place, name(spot.zone()));
            } else {
                marks.put(place, Mark.SPOT);
                map.zone(words.getOrDefault(place, "")).ifPresent(zone -> notes.put(place, name(zone)));
            }
        }
        return paper(false, !done, marks, notes, Set.of());
    }

    private QuizMarks drawn(
            Question.Draw draw,
            Turn turn,
            @Nullable PolygonArea drawn,
            Map<Place, Mark> marks,
            Map<Place, String> notes) {
        Place place = draw.placement().place();
        if (turn.phase() != Turn.Phase.DONE) {
            return new QuizMarks(true, turn.hints() == 0, false, marks, notes, Set.of(), place, null);
        }
        marks.put(place, settled(turn));
        notes.put(place, name(draw.placement().zone()));
        return new QuizMarks(true, true, false, marks, notes, Set.of(), null, drawn);
    }

    private static Mark settled(Turn turn) {
        boolean known = turn.last() == Turn.Verdict.RIGHT
                || (turn.response() instanceof Response.Drew && turn.last() == Turn.Verdict.NOTED);
        return known ? Mark.RIGHT : Mark.MISSED;
    }

    /** The review of a round: what was known and what was missed, all over the chart. */
    QuizMarks review(Round round) {
        Map<Place, Mark> marks = new HashMap<>();
        for (Result result : round.counted()) {
            Mark mark = result.grade().known() ? Mark.RIGHT : Mark.MISSED;
            zone(result)
                    .ifPresent(zone -> places(zone)
                            .forEach(place -> marks.merge(
                                    place,
                                    mark,
                                    (one, other) -> one == Mark.MISSED || other == Mark.MISSED ? Mark.MISSED : one)));
        }
        return new QuizMarks(false, false, false, marks, Map.of(), Set.of(), null, null);
    }

    private Optional<Zone> zone(Result result) {
        return result.question() instanceof Question.Order order
                ? Optional.of(order.zone())
                : map.zone(result.card().subject());
    }

    private List<Placement> here(Zone zone, String view) {
        return map.placements(zone).stream()
                .filter(placement -> placement.view().id().equals(view))
                .toList();
    }

    private List<Place> places(Zone zone) {
        return map.placements(zone).stream().map(Placement::place).toList();
    }

    private String name(Zone zone) {
        return zone.name().in(language);
    }

    private static QuizMarks paper(
            boolean bare, boolean picks, Map<Place, Mark> marks, Map<Place, String> notes, Set<String> out) {
        return new QuizMarks(true, bare, picks, marks, notes, out, null, null);
    }
}
