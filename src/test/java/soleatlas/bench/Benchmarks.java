package soleatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Prints how long things take, each beside what it is compared with in the same run: {@code mvn -Pbench verify}. Nothing fails
 * by being slow. {@code -Dbench.rounds=1} measures little, to see that it still works.
 */
class Benchmarks {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    @Test
    void table() throws Exception {
        Table table = new Table();
        StartTimes.measure(table, ROUNDS);
        WindowTimes.measure(table, ROUNDS);
        HitTimes.measure(table, ROUNDS);
        LoadTimes.measure(table, ROUNDS);
        List<String> lines = table.lines();
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "bench.md"), lines);
        assertThat(lines).hasSizeGreaterThan(10);
    }
}
