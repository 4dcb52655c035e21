package soleatlas.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soleatlas.store.LogContents.Located;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

/** Makes progress out of entries again. */
final class Replay {

    private final Progress progress;
    /** Answers that were taken back before they came: when they come they do not count. */
    private final Set<String> early;

    private final boolean whole;

    /** From the very first entry. */
    Replay() {
        progress = new Progress();
        early = new HashSet<>();
        whole = true;
    }

    /** On from where a summary ends. */
    Replay(Summary summary) {
        progress = Progress.of(summary.state());
        early = new HashSet<>(summary.early());
        whole = false;
    }

    /**
     * Entries as they happened, each once. In the file they may stand otherwise: two windows write as they get to it, and a
     * backup adds what is older.
     */
    static List<Entry> inOrder(Collection<Located> located) {
        Map<String, Entry> once = new HashMap<>();
        List<Entry> entries = new ArrayList<>(located.size());
        for (Located one : located) {
            if (once.putIfAbsent(one.entry().id(), one.entry()) == null) {
                entries.add(one.entry());
            }
        }
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    /**
     * Takes in entries.
     *
     * @return whether that was possible; if not, an answer inside the summary is taken back, and all has to be replayed
     */
    boolean add(Collection<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Entry.Answered answered && early.contains(answered.id())) {
                continue;
            }
            if (!progress.add(entry) && entry instanceof Entry.TakenBack taken) {
                if (!whole && !early.contains(taken.answer())) {
                    return false;
                }
                early.add(taken.answer());
            }
        }
        return true;
    }

    Progress progress() {
        return progress;
    }

    Set<String> early() {
        return early;
    }
}
