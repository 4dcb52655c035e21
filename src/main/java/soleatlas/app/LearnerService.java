package soleatlas.app;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import soleatlas.model.learn.LearnModel;
import soleatlas.model.learn.LearnerList.Who;
import soleatlas.store.Backup;
import soleatlas.store.Changes;
import soleatlas.store.Disk;
import soleatlas.store.LearnerFolders;
import soleatlas.store.LearnerStore;
import soleatlas.store.StoreException;
import soleatlas.store.StoreProblem;
import soleatlas.study.Entry;
import soleatlas.study.Progress;
import soleatlas.ui.learn.LearnCommands;
import soleatlas.words.Messages;

/**
 * Brings what was learned to the window and what is answered to the disk. Everything that waits for the disk happens on a thread
 * of its own, in the order in which it was asked for.
 */
final class LearnerService implements LearnCommands {

    /** What is older is summed up, so that the next start is quick. */
    private static final Duration SETTLED = Duration.ofHours(12);

    private final LearnModel learner;
    private final Background background = new Background();
    private final Disk disk;
    private final LearnerFolders learners;
    private final Backup backup;
    private final Clock clock;
    private final Consumer<String> say;
    private @Nullable Window owner;
    /** Both belong to the background's thread. */
    private @Nullable LearnerStore store;

    private soleatlas.store.@Nullable Learner who;

    /** Whether the one who learns could not be written yet: that is tried again with every answer. */
    private boolean unborn;

    LearnerService(LearnModel learner, Disk disk, Path data, Clock clock, Consumer<String> say) {
        this.learner = learner;
        this.disk = disk;
        this.learners = new LearnerFolders(disk, data);
        this.backup = new Backup(disk);
        this.clock = clock;
        this.say = say;
    }

    /** What was read of a learner, or why nothing could be. */
    private record Read(List<Who> all, Who now, Progress progress, List<String> trouble) {}

    /** Reads what the one who learned last has learned. */
    void start(Window window) {
        owner = window;
        learner.expect();
        open(() -> learners.last().orElse(""));
    }

    /** What names a learner; asked on the background's thread. */
    private interface Choice {
        String id() throws StoreException;
    }

    private void open(Choice choice) {
        background.work(() -> read(choice), this::show);
    }

    private void show(Read read) {
        learner.read(read.progress(), this::keep);
        learner.learners().show(read.all(), read.now());
        learner.learners().warn(read.trouble());
    }

    private Read read(Choice choice) {
        List<String> trouble = new ArrayList<>();
        List<soleatlas.store.Learner> all = new ArrayList<>();
        Progress progress = new Progress();
        soleatlas.store.Learner now = fresh(Messages.text("learn.who.first"));
        try {
            LearnerStore before = store;
            if (before != null) {
                before.flush(); // what still waits must not be left behind
            }
            String wanted = choice.id();
            all.addAll(learners.list());
            learners.problems().forEach(one -> trouble.add(words(one)));
            if (all.isEmpty()) {
                learners.add(now);
                all.add(now);
            }
            now = all.stream()
                    .filter(one -> one.id().equals(wanted))
                    .findFirst()
                    .orElse(all.get(0));
            LearnerStore opened = LearnerStore.open(disk, learners.folder(now.id()));
            store = opened;
            who = now;
            progress = opened.load();
            opened.problems().forEach(one -> trouble.add(words(one)));
            learners.setLast(now.id());
            opened.summarize(clock.instant().minus(SETTLED));
        } catch (StoreException e) {
            trouble.add(words(e.trouble()));
            LearnerStore left = store;
            soleatlas.store.Learner same = who;
            if (left != null && same != null) {
                now = same;
                progress = asFarAsCanBeRead(left);
            } else {
                store = LearnerStore.open(disk, learners.folder(now.id())); // it holds what is answered meanwhile
                who = now;
                unborn = true;
            }
        }
        List<Who> names = all.stream().map(one -> new Who(one.id(), one.name())).toList();
        return new Read(names, new Who(now.id(), now.name()), progress, trouble);
    }

    private static Progress asFarAsCanBeRead(LearnerStore store) {
        try {
            return store.load();
        } catch (StoreException e) {
            return new Progress(); // why has been told
        }
    }

    private soleatlas.store.Learner fresh(String name) {
        return new soleatlas.store.Learner(UUID.randomUUID().toString(), name, clock.instant());
    }

    /** Keeps an entry; what cannot be written waits for the next, and the window is told. */
    private void keep(Entry entry) {
        background.work(
                () -> {
                    LearnerStore into = store;
                    if (into == null) {
                        return List.<String>of();
                    }
                    try {
                        bear();
                        into.append(entry);
                        return List.<String>of();
                    } catch (StoreException e) {
                        return List.of(
                                Messages.text("learn.not-kept", words(e.trouble()), Math.max(1, into.pending())));
                    }
                },
                trouble -> {
                    if (!trouble.isEmpty()
                            || !learner.learners().troubleProperty().get().isEmpty()) {
                        learner.learners().warn(trouble);
                    }
                    trouble.forEach(say);
                });
    }

    private void bear() {
        soleatlas.store.Learner now = who;
        if (unborn && now != null) {
            try {
                learners.add(now);
                unborn = false;
            } catch (StoreException e) {
                unborn = true; // writing the answer fails too, and tells why
            }
        }
    }

    /** Takes in what another window has kept meanwhile. */
    void refresh() {
        background.work(
                () -> {
                    try {
                        LearnerStore from = store;
                        return from == null ? Optional.<Changes>empty() : Optional.of(from.refresh());
                    } catch (StoreException e) {
                        return Optional.<Changes>empty(); // the next answer tells
                    }
                },
                news -> news.ifPresent(this::take));
    }

    private void take(Changes news) {
        if (!news.otherwise()) {
            learner.take(news.entries());
        } else if (learner.play().roundProperty().get() == null) {
            again();
        }
    }

    /** Reads the same learner again. */
    private void again() {
        open(() -> who == null ? "" : who.id());
    }

    /** Finishes what was begun. */
    void close() {
        background.close();
    }

    @Override
    public void switchTo(String id) {
        learner.expect();
        open(() -> id);
    }

    @Override
    public void add(String name) {
        learner.expect();
        open(() -> {
            soleatlas.store.Learner made = fresh(name);
            learners.add(made);
            return made.id();
        });
    }

    @Override
    public void rename(String name) {
        open(() -> {
            soleatlas.store.Learner now = who;
            if (now != null) {
                learners.rename(now, name);
            }
            return now == null ? "" : now.id();
        });
    }

    @Override
    public void delete() {
        learner.expect();
        open(() -> {
            soleatlas.store.Learner now = who;
            store = null;
            if (now != null) {
                learners.delete(now.id());
            }
            return "";
        });
    }

    @Override
    public void backUp() {
        FileChooser chooser = chooser("learn.who.backup.title");
        chooser.setInitialFileName(Messages.text("learn.who.backup.file"));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            backUp(chosen.toPath());
        }
    }

    void backUp(Path target) {
        tell(() -> {
            soleatlas.store.Learner now = who;
            if (now != null) {
                backup.write(now, learners.folder(now.id()), target);
            }
            return Messages.text("learn.who.backup.done", String.valueOf(target.getFileName()));
        });
    }

    @Override
    public void restore() {
        File chosen = chooser("learn.who.restore.title").showOpenDialog(owner);
        if (chosen != null) {
            restore(chosen.toPath());
        }
    }

    void restore(Path file) {
        tell(() -> {
            LearnerStore into = store;
            long added = into == null ? 0 : backup.restore(file, into);
            return Messages.text("learn.who.restore.done", added);
        });
        again();
    }

    /** Something that waits for the disk and then tells what came of it. */
    private interface Work {
        String run() throws StoreException;
    }

    private void tell(Work work) {
        background.work(
                () -> {
                    try {
                        return work.run();
                    } catch (StoreException e) {
                        return words(e.trouble());
                    }
                },
                say);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("learn.who.backup.kind"), "*.zip"));
        return chooser;
    }

    private static String words(StoreProblem trouble) {
        return trouble.message() + " " + trouble.remedy();
    }
}
