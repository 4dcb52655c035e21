package soleatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import soleatlas.study.Entry;
import soleatlas.study.Progress;

/** What tests look at. */
final class Known {

    private Known() {}

    /** What entries amount to when they come in this order. */
    static Progress.State of(List<Entry> entries) {
        Replay replay = new Replay();
        replay.add(entries);
        return of(replay.progress());
    }

    /** All that is known, without the empty shells of what is not. */
    static Progress.State of(Progress progress) {
        Progress.State state = progress.state();
        return new Progress.State(
                state.memories(),
                state.days(),
                filled(state.paces(), List::isEmpty),
                state.mixUps(),
                state.tests(),
                filled(state.notes(), Map::isEmpty));
    }

    private static <K, V> Map<K, V> filled(Map<K, V> map, Predicate<V> empty) {
        return map.entrySet().stream()
                .filter(entry -> !empty.test(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ids of all entries in a learner's log, with those that are there twice twice. */
    static List<String> ids(Path folder) throws IOException {
        return new LogFile(new LocalDisk(), folder)
                .peek(LogPosition.START, true).entries().stream()
                        .map(one -> one.entry().id())
                        .toList();
    }
}
