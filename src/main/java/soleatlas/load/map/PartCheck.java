package soleatlas.load.map;

import java.util.List;
import java.util.Optional;
import soleatlas.load.json.Fields;
import soleatlas.load.source.Format;
import soleatlas.load.source.SourceFiles;
import soleatlas.load.source.SourceFolder;
import soleatlas.load.text.TextReader;
import soleatlas.problem.Problem;
import soleatlas.problem.Problems;

/**
 * Checks a part or a translation without the map that it belongs to: everything but whether what it refers to exists, and how
 * its shapes lie to those of other files.
 */
public final class PartCheck {

    private PartCheck() {}

    /** Everything that is wrong with one file in itself, by line and column. */
    public static List<Problem> problems(SourceFolder folder, String name, Format format) {
        Problems problems = new Problems();
        Optional<Fields> file = new SourceFiles(folder, problems).main(name);
        if (file.isPresent() && Format.of(file.get(), format, problems) == format) {
            if (format == Format.TRANSLATION) {
                translation(file.get(), problems);
            } else {
                part(file.get(), problems);
            }
        }
        return problems.sorted(folder.shown(name));
    }

    private static void part(Fields file, Problems problems) {
        MapContext context = new MapContext(problems, false);
        context.readAll(List.of(context.part(file)));
        file.finish();
        context.geometry().insideOutlines();
    }

    private static void translation(Fields file, Problems problems) {
        String language = TextReader.language(file);
        new MapContext(problems, false).translations.add(file, language == null ? "" : language);
    }
}
