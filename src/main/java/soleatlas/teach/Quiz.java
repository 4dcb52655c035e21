package soleatlas.teach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A quiz for a class: each zone of a chart has a number, one zone after the other is asked for, and none twice.
 *
 * @param zones ids of the zones; a zone's number is its place here, from 1
 * @param asked ids of those that were asked for, the last of them last
 * @param open id of the one that is asked for now, or null
 * @param revealed whether its place is shown
 * @param points points of each team
 * @param given which teams got a point, the last of them last
 * @param countdown how long is left to answer
 */
public record Quiz(
        List<String> zones,
        List<String> asked,
        @Nullable String open,
        boolean revealed,
        List<Integer> points,
        List<Integer> given,
        Countdown countdown) {

    /** Fewer zones are no quiz. */
    public static final int LEAST = 2;
    /** No more teams than this. */
    public static final int MOST_TEAMS = 4;

    /** Keeps its own copies. */
    public Quiz {
        zones = List.copyOf(zones);
        asked = List.copyOf(asked);
        points = List.copyOf(points);
        given = List.copyOf(given);
    }

    /**
     * A quiz in which nothing was asked yet.
     *
     * @param zones ids in the order of their numbers
     * @param teams how many teams are counted, 0 to {@link #MOST_TEAMS}
     */
    public static Quiz of(List<String> zones, int teams) {
        List<Integer> none = new ArrayList<>();
        for (int i = 0; i < Math.max(0, Math.min(MOST_TEAMS, teams)); i++) {
            none.add(0);
        }
        return new Quiz(zones, List.of(), null, false, none, List.of(), Countdown.NONE);
    }

    /** The numbers of the zones by their ids. */
    public Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < zones.size(); i++) {
            numbers.put(zones.get(i), i + 1);
        }
        return numbers;
    }

    /** The zone that is asked for now, if one is. */
    public Optional<String> current() {
        return Optional.ofNullable(open);
    }

    /** How many are still to be asked. */
    public int left() {
        return zones.size() - asked.size();
    }

    /** Whether all were asked for and the last answer is shown. */
    public boolean isOver() {
        return left() == 0 && revealed;
    }

    /**
     * Asks for one that was not asked for yet; the same as it is when there is none left.
     *
     * @param chance decides which
     * @param seconds how long the class has; 0 for as long as it likes
     * @param now the time in milliseconds
     */
    public Quiz ask(RandomGenerator chance, int seconds, long now) {
        List<String> rest = zones.stream().filter(zone -> !asked.contains(zone)).toList();
        if (rest.isEmpty()) {
            return this;
        }
        String next = rest.get(chance.nextInt(rest.size()));
        List<String> more = new ArrayList<>(asked);
        more.add(next);
        return new Quiz(zones, more, next, false, points, given, Countdown.of(seconds, now));
    }

    /** Shows where the zone is; the same as it is while nothing is asked. */
    public Quiz reveal(long now) {
        return open == null ? this : new Quiz(zones, asked, open, true, points, given, countdown.held(now));
    }

    /** A point for a team, counted from 0; the same as it is if there is no such team. */
    public Quiz point(int team) {
        if (team < 0 || team >= points.size()) {
            return this;
        }
        List<Integer> who = new ArrayList<>(given);
        who.add(team);
        return counted(team, 1, who);
    }

    /** Takes the last point back; the same as it is if none was given. */
    public Quiz takeBack() {
        return given.isEmpty() ? this : counted(given.get(given.size() - 1), -1, given.subList(0, given.size() - 1));
    }

    /** Starts, holds or goes on with the count-down. */
    public Quiz toggleCountdown(int seconds, long now) {
        Countdown next = countdown.seconds() == 0 ? Countdown.of(seconds, now) : countdown.toggle(now);
        return new Quiz(zones, asked, open, revealed, points, given, open == null || revealed ? countdown : next);
    }

    private Quiz counted(int team, int more, List<Integer> who) {
        List<Integer> changed = new ArrayList<>(points);
        changed.set(team, points.get(team) + more);
        return new Quiz(zones, asked, open, revealed, changed, who, countdown);
    }
}
