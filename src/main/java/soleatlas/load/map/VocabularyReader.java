package soleatlas.load.map;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soleatlas.atlas.Aliases;
import soleatlas.atlas.Area;
import soleatlas.atlas.BodySystem;
import soleatlas.atlas.LocalizedText;
import soleatlas.atlas.Source;
import soleatlas.atlas.Wish;
import soleatlas.load.json.Fields;
import soleatlas.load.text.Texts;
import soleatlas.load.text.Wording;

/** Reads the small things that others refer to: systems, areas, wishes, sources. */
final class VocabularyReader {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern URL = Pattern.compile("https?://\\S+");

    private final MapContext context;
    private final Map<String, String> ownerOfCode = new HashMap<>();
    private final Map<BodySystem.Pattern, String> ownerOfPattern = new HashMap<>();

    VocabularyReader(MapContext context) {
        this.context = context;
    }

    @Nullable
    BodySystem system(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        String code = fields.matching("code", true, CODE, "bad-code");
        String fill = fields.matching("fill", true, COLOUR, "bad-colour");
        String ink = fields.matching("ink", true, COLOUR, "bad-colour");
        BodySystem.Pattern pattern = fields.choice("pattern", true, BodySystem.Pattern.class);
        unique(ownerOfCode, code, id, fields, "code");
        unique(ownerOfPattern, pattern, id, fields, "pattern");
        return name == null || code == null || fill == null || ink == null || pattern == null
                ? null
                : new BodySystem(id, name, code, fill, ink, pattern);
    }

    @Nullable
    Area area(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        return name == null ? null : new Area(id, name);
    }

    @Nullable
    Wish wish(String id, Fields fields, Texts texts) {
        LocalizedText name = texts.text("name", true);
        Aliases aliases = texts.aliases();
        return name == null ? null : new Wish(id, name, aliases);
    }

    @Nullable
    Source source(String id, Fields fields, Texts texts) {
        LocalizedText title = texts.reader().text(fields, "title", true, Wording.FREE);
        String author = fields.line("author", false);
        Integer year = fields.whole("year", false, 1500, 2200);
        Source.Kind kind = fields.choice("kind", true, Source.Kind.class);
        String url = fields.matching("url", false, URL, "bad-url");
        return title == null || kind == null ? null : new Source(id, title, author, year == null ? 0 : year, kind, url);
    }

    private <K> void unique(Map<K, String> owners, @Nullable K value, String id, Fields fields, String field) {
        if (value == null) {
            return;
        }
        String owner = owners.putIfAbsent(value, id);
        if (owner != null && !owner.equals(id)) {
            context.problems.error(fields.at(field), fields.where(), "not-unique", field, owner);
        }
    }
}
