package soleatlas.model.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Zone;
import soleatlas.model.explore.Basket;
import soleatlas.model.explore.Explorer;
import soleatlas.model.explore.MapEntry;
import soleatlas.model.mode.Modes;
import soleatlas.study.Card;
import soleatlas.study.Deck;
import soleatlas.study.Entry;
import soleatlas.study.Mastery;
import soleatlas.study.PathStage;
import soleatlas.study.Planner;
import soleatlas.study.Progress;
import soleatlas.study.Question;
import soleatlas.study.QuestionMaker;
import soleatlas.study.Round;
import soleatlas.study.Rules;
import soleatlas.study.Skill;

/** The one model of the learn mode: what was learned so far, what can be learned now, and the round that is played. */
public final class LearnModel {

    /** The mode in which the window is for learning. */
    public static final String MODE = "learn";

    private final Explorer explorer;
    private final Basket basket;
    private final Modes modes;
    private final Environment outside;
    private final StudyOptions options = new StudyOptions();
    private final StudyRecord record;
    private final QuizSession play;
    private final LearnerList learners = new LearnerList();
    private final ReadOnlyBooleanWrapper table = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private @Nullable Deck deck;
    private boolean detailedBefore;

    /** A learner who knows nothing yet. */
    public LearnModel(Explorer explorer, Basket basket, Modes modes, Environment outside) {
        this.explorer = explorer;
        this.basket = basket;
        this.modes = modes;
        this.outside = outside;
        this.record = new StudyRecord(outside);
        this.play = new QuizSession(outside, explorer, options, record, () -> modes.is(MODE));
        explorer.entryProperty().addListener((value, before, entry) -> mapChanged(before, entry));
        modes.modeProperty().addListener((value, before, mode) -> {
            if (MODE.equals(mode) && play.isOn()) {
                play.resume();
            } else {
                play.repaint();
            }
        });
    }

    /** How somebody wants to learn. */
    public StudyOptions options() {
        return options;
    }

    /** Who learns on this machine. */
    public LearnerList learners() {
        return learners;
    }

    /** Whether a table of what is learned stands in the place of the chart. */
    public ReadOnlyBooleanProperty tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** Shows the table in the place of the chart, or the chart again. */
    public void showTable(boolean shown) {
        table.set(shown);
    }

    /** The round that is played. */
    public QuizSession play() {
        return play;
    }

    /** Counts up whenever what was learned has changed. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return record.revisionProperty();
    }

    /** Whether what was learned before has been read. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What was learned so far; it changes with every answer. */
    public Progress progress() {
        return record.progress();
    }

    /** The learner's day. */
    public LocalDate today() {
        return record.today();
    }

    /** All that can be asked about the map that is shown. */
    public Optional<Deck> deck() {
        return Optional.ofNullable(deck);
    }

    /** What is to be learned is not known until it has been {@linkplain #read read}. */
    public void expect() {
        play.clear();
        ready.set(false);
    }

    /** Takes over what was learned before, and keeps what comes from now on. */
    public void read(Progress known, AnswerSink keeps) {
        play.clear();
        record.read(known, keeps);
        ready.set(true);
        record.changed();
    }

    /** Takes in what happened in another window. */
    public void take(List<Entry> entries) {
        record.take(entries);
    }

    /** How well a zone is known by the skills that count for the colours; nothing if none can be asked. */
    public Optional<Mastery> mastery(Zone zone) {
        return mastery(zone, options.choicesProperty().get().coloured());
    }

    /** How well a zone is known by some skills; nothing if none can be asked. */
    public Optional<Mastery> mastery(Zone zone, Set<Skill> skills) {
        Deck now = deck;
        return now == null ? Optional.empty() : Mastery.of(record.progress(), now, zone, skills, today());
    }

    /** What today's session would hold; nothing without a map. */
    public Optional<Planner.Today> plan() {
        StudyOptions.Choices choices = options.choicesProperty().get();
        return planner().map(planner -> planner.today(choices.skills(), choices.count()));
    }

    /** Starts today's session; answers whether there is anything to ask. */
    public boolean startToday() {
        List<Card> cards = new ArrayList<>();
        plan().ifPresent(today -> {
            cards.addAll(today.again());
            cards.addAll(today.fresh());
        });
        return start(
                Rules.Kind.TODAY,
                planner().map(p -> p.inOrder(cards, outside.chance())).orElse(List.of()));
    }

    /** Starts a round about chosen zones; answers whether there is anything to ask. */
    public boolean start(RoundScope scope, Set<Skill> skills, int most) {
        Planner planner = planner().orElse(null);
        if (planner == null) {
            return false;
        }
        List<Card> cards = scope.kind() == RoundScope.Kind.FORGOTTEN
                ? planner.forgotten(skills, most)
                : planner.chosen(zones(scope), skills, most, outside.chance());
        return start(Rules.Kind.CHOSEN, cards);
    }

    /** How many cards a scope has; 0 if it has none. */
    public int count(RoundScope scope, Set<Skill> skills) {
        Deck now = deck;
        if (now == null) {
            return 0;
        }
        List<Card> cards = now.cards(zones(scope), skills);
        return (int) cards.stream()
                .filter(card -> scope.kind() != RoundScope.Kind.FORGOTTEN
                        || record.progress().memory(card).isPresent())
                .count();
    }

    private List<Zone> zones(RoundScope scope) {
        return switch (scope.kind()) {
            case BASKET -> basket.zonesProperty().get();
            case CHART -> explorer.zones();
            default ->
                explorer.map()
                        .map(map -> map.zones().stream().filter(scope::holds).toList())
                        .orElse(List.of());
        };
    }

    /** Starts a round about a few zones, such as two that were mixed up. */
    public boolean start(List<Zone> zones, Set<Skill> skills) {
        return planner()
                .map(planner -> start(
                        Rules.Kind.CHOSEN,
                        planner.chosen(zones, skills, zones.size() * skills.size(), outside.chance())))
                .orElse(false);
    }

    /** Starts a stage of the path: place and name of its zones. */
    public boolean start(PathStage stage) {
        return planner()
                .map(planner -> start(
                        Rules.Kind.STAGE,
                        planner.chosen(
                                stage.zones(), PathStage.skills(), stage.zones().size(), outside.chance())))
                .orElse(false);
    }

    /** Starts the whole chart against the clock. */
    public boolean startChallenge() {
        return planner()
                .map(planner -> start(Rules.Kind.CHALLENGE, planner.challenge(here(), outside.chance())))
                .orElse(false);
    }

    /** The zones of the chart that lie on the view that is shown: nobody turns views against the clock. */
    private List<Zone> here() {
        return explorer.zones().stream()
                .filter(zone -> explorer.map().stream()
                        .flatMap(map -> map.placements(zone).stream())
                        .anyMatch(
                                one -> one.view().equals(explorer.viewProperty().get())))
                .toList();
    }

    /** Starts an exam. */
    public boolean startExam() {
        return planner()
                .map(planner -> start(Rules.Kind.EXAM, planner.exam(explorer.zones(), outside.chance())))
                .orElse(false);
    }

    /** Starts a round with what was missed in the one that was finished. */
    public boolean startMissed() {
        Round done = play.roundProperty().get();
        if (done == null) {
            return false;
        }
        Set<Card> missed = new LinkedHashSet<>();
        done.counted().stream().filter(result -> !result.grade().known()).forEach(result -> missed.add(result.card()));
        return start(Rules.Kind.CHOSEN, new ArrayList<>(missed));
    }

    private boolean start(Rules.Kind kind, List<Card> cards) {
        Deck now = deck;
        if (now == null || !ready.get()) {
            return false;
        }
        String view = Optional.ofNullable(explorer.viewProperty().get())
                .map(one -> one.id())
                .orElse("");
        List<Question> questions =
                new QuestionMaker(now, explorer.language(), outside.chance()).ask(cards, record.progress(), view);
        if (questions.isEmpty()) {
            return false;
        }
        Map<Skill, Long> paces = new EnumMap<>(Skill.class);
        for (Skill skill : EnumSet.of(Skill.LOCATE, Skill.NAME, Skill.TECHNIQUE, Skill.BENEFIT, Skill.CAUTION)) {
            record.progress().pace(skill).ifPresent(pace -> paces.put(skill, pace));
        }
        explorer.clearFilters();
        explorer.clearSelection();
        explorer.hover(null);
        if (play.roundProperty().get() == null) {
            detailedBefore = explorer.detailedProperty().get();
        }
        table.set(false);
        modes.go(MODE);
        play.begin(Round.begin(Rules.of(kind, paces), questions));
        return true;
    }

    /** Ends the round and shows what came of it so far, or ends its review. What was answered is kept. */
    public void end() {
        Round now = play.roundProperty().get();
        if (now != null && play.isOn() && !now.counted().isEmpty()) {
            play.end(now.ended());
            return;
        }
        play.clear();
        explorer.showDetailed(detailedBefore && explorer.map().isPresent());
    }

    /** Keeps a note on a zone; an empty one takes it away. */
    public void note(Zone zone, String text) {
        Deck now = deck;
        if (now != null && ready.get()) {
            String map = now.map().header().id();
            if (!record.progress().note(map, zone.id()).equals(text)) {
                record.keep(new Entry.Noted(outside.freshId(), outside.clock().instant(), map, zone.id(), text));
                record.changed();
            }
        }
    }

    /** The learner's note on a zone; empty if there is none. */
    public String note(Zone zone) {
        return deck().map(now -> record.progress().note(now.map().header().id(), zone.id()))
                .orElse("");
    }

    /** BCP 47 tag of the language in which the map's texts are wanted. */
    public String language() {
        return explorer.language();
    }

    private Optional<Planner> planner() {
        return deck().filter(now -> ready.get()).map(now -> new Planner(now, record.progress(), today()));
    }

    /** Another map, or the same one read again, ends a round: its questions are about what may be gone. */
    private void mapChanged(@Nullable MapEntry before, @Nullable MapEntry entry) {
        deck = explorer.map().map(Deck::new).orElse(null);
        boolean same = before != null && entry != null && before.key().equals(entry.key());
        if (!same || play.roundProperty().get() != null) {
            play.clear();
        }
        record.changed();
    }
}
