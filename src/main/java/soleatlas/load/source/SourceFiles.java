package soleatlas.load.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soleatlas.load.json.Budget;
import soleatlas.load.json.Fields;
import soleatlas.load.json.Json.Str;
import soleatlas.load.json.JsonReader;
import soleatlas.load.json.Limits;
import soleatlas.problem.Location;
import soleatlas.problem.Position;
import soleatlas.problem.Problems;

/** Reads the files of one map and remembers which they were. */
public final class SourceFiles {

    private final SourceFolder folder;
    private final Problems problems;
    private final Budget allowance = new Budget();
    private final Set<Path> onDisk = new LinkedHashSet<>();
    private boolean complete = true;

    public SourceFiles(SourceFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The files on disk that were read or looked for. */
    public Set<Path> onDisk() {
        return onDisk;
    }

    /** Whether every part that was asked for could be read as one. */
    public boolean complete() {
        return complete;
    }

    /** The file that everything begins with; empty, told, if it cannot be read. */
    public Optional<Fields> main(String name) {
        folder.path(name).ifPresent(onDisk::add);
        String file = folder.shown(name);
        try {
            return fields(file, folder.read(name));
        } catch (SourceFolder.Unreadable e) {
            problems.error(Position.startOf(file), Location.FILE, e.code(), name);
            return Optional.empty();
        }
    }

    /** The parts that a map includes. */
    public List<Fields> parts(Fields main) {
        List<Fields> parts = new ArrayList<>();
        for (Str reference : references(main, "includes")) {
            Optional<Fields> part = referred(reference, main.where().part("includes"), Format.PART);
            part.ifPresent(parts::add);
            complete &= part.isPresent();
        }
        return parts;
    }

    /** The translations that a map names. */
    public List<Fields> translations(Fields main) {
        return references(main, "translations").stream()
                .flatMap(reference ->
                        referred(reference, main.where().part("translations"), Format.TRANSLATION).stream())
                .toList();
    }

    private List<Str> references(Fields main, String field) {
        List<Str> references = main.strings(field, false);
        if (references.size() > Limits.INCLUDES) {
            problems.error(main.at(field), main.where(), "too-many-includes", references.size(), Limits.INCLUDES);
            complete = false;
            return List.of();
        }
        return references;
    }

    private Optional<Fields> referred(Str reference, Location where, Format wanted) {
        String name = reference.value();
        folder.watchable(name).ifPresent(onDisk::add);
        try {
            byte[] bytes = folder.follow(name);
            if (!allowance.takesFile(bytes.length)) {
                problems.error(reference.at(), where, "map-too-large", Limits.MAP_BYTES >> 20);
                return Optional.empty();
            }
            Optional<Fields> file = fields(folder.shownReference(name), bytes);
            return file.filter(found -> Format.fits(found, wanted, name, reference.at(), where, problems));
        } catch (SourceFolder.Unreadable e) {
            problems.error(reference.at(), where, e.code(), name);
            return Optional.empty();
        }
    }

    private Optional<Fields> fields(String file, byte[] bytes) {
        return JsonReader.read(file, bytes, problems, allowance)
                .flatMap(json -> Optional.ofNullable(Fields.of(json, Location.FILE, problems)));
    }
}
