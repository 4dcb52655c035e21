package soleatlas.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.stage.Window;
import soleatlas.load.lesson.LessonFinder;
import soleatlas.load.lesson.LessonFinder.Slot;
import soleatlas.load.lesson.LoadedLesson;
import soleatlas.load.map.MapFinder;
import soleatlas.model.explore.Explorer;
import soleatlas.model.mode.Modes;
import soleatlas.model.present.LessonEditor;
import soleatlas.model.present.LessonEntry;
import soleatlas.model.present.LessonList;
import soleatlas.ui.present.LessonCommands;
import soleatlas.words.Messages;

/** Brings lessons to the window: those that ship, the user's own, and these again whenever they are saved. */
final class LessonFiles implements LessonCommands {

    private static final long LOOK_MILLIS = 400;

    private final Explorer explorer;
    private final Modes modes;
    private final LessonList lessons;
    private final LessonEditor workshop;
    private final Background background;
    private final MapFiles maps;
    private final Consumer<String> say;
    private final FileWatch watch = new FileWatch();
    /** These two belong to the background's thread. */
    private final Map<String, Slot> watched = new HashMap<>();

    private final Map<String, Collection<Path>> filesOf = new HashMap<>();
    /** The lessons of each place that is remembered. */
    private final Map<String, List<String>> keysOf = new LinkedHashMap<>();

    private final Map<String, Path> mapOf = new HashMap<>();
    private final Future<?> watching;
    private final LessonSaving saving;
    private final LessonChecker checking;

    LessonFiles(
            Explorer explorer,
            LessonEditor workshop,
            LessonList lessons,
            Modes modes,
            Background background,
            MapFiles maps,
            Consumer<String> say) {
        this.explorer = explorer;
        this.modes = modes;
        this.lessons = lessons;
        this.workshop = workshop;
        this.background = background;
        this.maps = maps;
        this.say = say;
        saving = new LessonSaving(workshop, background, new Kept(), say);
        checking = new LessonChecker(workshop, background);
        watching = background.repeat(this::look, LOOK_MILLIS);
    }

    /** Names the window that asks for files. */
    void belongTo(Window window) {
        saving.belongTo(window);
    }

    /** Loads the lessons that ship. */
    void loadBuiltIn() {
        LessonFinder.Maps read = new LessonFinder.Maps();
        background.work(LessonFinder::builtIn, found -> {
            for (Slot slot : found.slots()) {
                background.work(() -> slot.load(read), lesson -> lessons.put(entry(lesson, false)));
            }
        });
    }

    /** Loads the lessons at a remembered place. What is no path here and now is remembered still. */
    void loadRemembered(String place) {
        try {
            load(Path.of(place), false);
        } catch (InvalidPathException e) {
            keysOf.put(place, List.of());
        }
    }

    /** Opens whatever is at a place: lessons, maps or both. */
    void openAny(Path place) {
        background.work(
                () -> new Found(
                        Files.isDirectory(place)
                                ? !LessonFinder.at(place).slots().isEmpty()
                                : LessonFinder.isLesson(place),
                        Files.isDirectory(place) && !MapFinder.at(place).slots().isEmpty()),
                found -> {
                    if (!found.lessons() || found.maps()) {
                        maps.loadOwn(place, true);
                    }
                    if (found.lessons()) {
                        load(place, !found.maps());
                    }
                });
    }

    /** What there is at a place. */
    private record Found(boolean lessons, boolean maps) {}

    /** Loads the lessons at a place and remembers it; goes to the first of them if wished. */
    void load(Path place, boolean show) {
        Path absolute = place.toAbsolutePath().normalize();
        keysOf.putIfAbsent(absolute.toString(), List.of());
        background.work(() -> read(absolute), loaded -> {
            keysOf.put(
                    absolute.toString(), loaded.stream().map(LoadedLesson::key).toList());
            loaded.forEach(one -> lessons.put(entry(one, true)));
            if (show && !loaded.isEmpty()) {
                show(loaded.get(0));
            }
        });
    }

    private void show(LoadedLesson first) {
        modes.go(LessonEditor.MODE);
        workshop.choose(first.key());
        boolean known = explorer.entries().stream().anyMatch(map -> map.key().equals(first.mapKey()));
        if (!known) {
            first.mapFile().ifPresent(map -> maps.loadOwn(map, true));
        }
        say.accept(Messages.text(
                first.lesson().isPresent() ? "present.file.opened" : "present.file.broken", first.title()));
    }

    /** Stops watching files. */
    void close() {
        watching.cancel(false);
        checking.close();
    }

    /** The places of the user's own lessons, as absolute paths. */
    List<String> ownPlaces() {
        return List.copyOf(keysOf.keySet());
    }

    /** Runs in the background. */
    private List<LoadedLesson> read(Path place) {
        LessonFinder.Found found = LessonFinder.at(place);
        List<LoadedLesson> loaded = new ArrayList<>();
        LessonFinder.Maps read = new LessonFinder.Maps();
        for (Slot slot : found.slots()) {
            loaded.add(read(slot, read));
        }
        if (loaded.isEmpty() && !found.problems().isEmpty()) {
            loaded.add(new LoadedLesson(
                    place.toString(),
                    place.toString(),
                    String.valueOf(place.getFileName()),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    found.problems(),
                    Set.of()));
        }
        return loaded;
    }

    /** Runs in the background: reads a lesson and watches its files from now on. */
    private LoadedLesson read(Slot slot, LessonFinder.Maps read) {
        LoadedLesson lesson = slot.load(read);
        watched.put(lesson.key(), slot);
        filesOf.put(lesson.key(), lesson.files());
        watch.settle(lesson.files());
        return lesson;
    }

    /** Runs in the background: reads again what was saved. */
    private void look() {
        LessonFinder.Maps read = new LessonFinder.Maps();
        for (Map.Entry<String, Slot> one : List.copyOf(watched.entrySet())) {
            Collection<Path> before = filesOf.getOrDefault(one.getKey(), List.of());
            if (watch.changed(before)) {
                watch.settle(before);
                LoadedLesson lesson = one.getValue().load(read);
                filesOf.put(one.getKey(), lesson.files());
                watch.settleNew(lesson.files());
                background.work(() -> lesson, this::reloaded);
            }
        }
    }

    private void reloaded(LoadedLesson lesson) {
        if (keysOf.values().stream().noneMatch(keys -> keys.contains(lesson.key()))) {
            return; // forgotten while it was read
        }
        LessonEntry next = entry(lesson, true);
        lessons.put(next);
        LessonEntry chosen = workshop.entryProperty().get();
        boolean edited = chosen != null
                && chosen.key().equals(next.key())
                && workshop.outdatedProperty().get();
        if (edited) {
            say.accept(Messages.text("present.file.outdated", lesson.title()));
        } else if (next.errors() == 0) {
            say.accept(Messages.text("present.file.reloaded", lesson.title()));
        } else {
            say.accept(Messages.text("present.file.reloaded.broken", lesson.title(), next.errors()));
        }
    }

    private LessonEntry entry(LoadedLesson loaded, boolean own) {
        loaded.mapFile().ifPresent(map -> mapOf.put(loaded.key(), map));
        return new LessonEntry(
                loaded.key(),
                loaded.title(),
                own,
                loaded.lesson().orElse(null),
                loaded.map().orElse(null),
                loaded.mapKey(),
                loaded.problems());
    }

    @Override
    public void save(Runnable then) {
        saving.save(then);
    }

    @Override
    public void saveAs() {
        saving.saveAs();
    }

    /** Saves the lesson that is edited as a file of its own, named after it. */
    void save(Path target, Runnable then) {
        saving.save(target, then);
    }

    /** The files of the lessons, for whoever saves one. */
    private final class Kept implements LessonSaving.Shelf {

        @Override
        public boolean isChanged(Path file) {
            return watch.isOther(file);
        }

        @Override
        public Optional<LoadedLesson> read(Path file) {
            return LessonFiles.this.read(file).stream().findFirst();
        }

        @Override
        public LessonEntry put(LoadedLesson lesson, Path file) {
            if (keysOf.values().stream().noneMatch(keys -> keys.contains(lesson.key()))) {
                keysOf.put(file.toString(), List.of(lesson.key()));
            }
            return entry(lesson, true);
        }
    }

    @Override
    public void forget(String key) {
        List<String> others = keysOf.values().stream()
                .filter(keys -> keys.contains(key))
                .flatMap(List::stream)
                .filter(other -> !other.equals(key))
                .toList();
        keysOf.values().removeIf(keys -> keys.contains(key));
        others.forEach(other -> keysOf.put(other, List.of(other))); // the rest of its folder stays
        lessons.remove(key);
        background.work(() -> Optional.ofNullable(watched.remove(key)), done -> {});
    }

    @Override
    public void openMap(String key) {
        Path map = mapOf.get(key);
        if (map != null) {
            maps.loadOwn(map, true);
        }
    }
}
