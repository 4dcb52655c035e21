package soleatlas.model.learn;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soleatlas.study.Skill;

/** How somebody wants to learn. */
public final class StudyOptions {

    /** So many cards a session may have. */
    public static final List<Integer> COUNTS = List.of(5, 10, 20);

    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.FIRST);

    /**
     * What was chosen.
     *
     * @param count how many cards a session has
     * @param skills what is asked about; at least one
     * @param clock whether the clock is shown and the time counts in the challenge
     * @param heat the skill by which progress is coloured; null for all that are asked about
     */
    public record Choices(
            int count,
            Set<Skill> skills,
            boolean clock,
            @Nullable Skill heat) {

        /** The choices of the first start. */
        public static final Choices FIRST = new Choices(
                10,
                EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.TECHNIQUE, Skill.SIDE, Skill.CAUTION, Skill.BENEFIT),
                true,
                null);

        /** Brings the choices into their range. */
        public Choices {
            count = COUNTS.contains(count) ? count : 10;
            skills = skills.isEmpty() ? EnumSet.of(Skill.LOCATE) : EnumSet.copyOf(skills);
        }

        @Override
        public Set<Skill> skills() {
            return EnumSet.copyOf(skills);
        }

        /** The skills that count for the colours of progress. */
        public Set<Skill> coloured() {
            Skill one = heat;
            return one == null ? skills() : EnumSet.of(one);
        }
    }

    /** What was chosen. */
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** Chooses how many cards a session has: one of {@link #COUNTS}. */
    public void count(int count) {
        Choices now = choices.get();
        choices.set(new Choices(count, now.skills(), now.clock(), now.heat()));
    }

    /** Adds a skill to those that are asked about or takes it out; the last one stays. */
    public void toggle(Skill skill) {
        Choices now = choices.get();
        Set<Skill> skills = now.skills();
        if (!skills.remove(skill)) {
            skills.add(skill);
        }
        choices.set(new Choices(now.count(), skills.isEmpty() ? Set.of(skill) : skills, now.clock(), now.heat()));
    }

    /** Switches the clock of the challenge on or off. */
    public void useClock(boolean used) {
        Choices now = choices.get();
        choices.set(new Choices(now.count(), now.skills(), used, now.heat()));
    }

    /** Colours progress by one skill, or by all that are asked about. */
    public void colourBy(Optional<Skill> skill) {
        Choices now = choices.get();
        choices.set(new Choices(now.count(), now.skills(), now.clock(), skill.orElse(null)));
    }

    /** What was chosen, in plain words to be kept. */
    public Map<String, String> remembered() {
        Choices now = choices.get();
        return Map.of(
                "learn.count",
                String.valueOf(now.count()),
                "learn.skills",
                now.skills().stream().map(StudyOptions::word).collect(Collectors.joining(" ")),
                "learn.clock",
                String.valueOf(now.clock()));
    }

    /** Takes over what was kept; what is not understood is as on the first start. */
    public void recall(Map<String, String> kept) {
        Set<Skill> skills = EnumSet.noneOf(Skill.class);
        List<String> words = List.of(kept.getOrDefault("learn.skills", "").split(" "));
        for (Skill skill : Skill.values()) {
            if (words.contains(word(skill))) {
                skills.add(skill);
            }
        }
        int count = COUNTS.stream()
                .filter(one -> String.valueOf(one).equals(kept.get("learn.count")))
                .findFirst()
                .orElse(Choices.FIRST.count());
        choices.set(new Choices(
                count,
                skills.isEmpty() ? Choices.FIRST.skills() : skills,
                !"false".equals(kept.get("learn.clock")),
                null));
    }

    private static String word(Skill skill) {
        return skill.name().toLowerCase(Locale.ROOT);
    }
}
