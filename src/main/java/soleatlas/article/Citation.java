package soleatlas.article;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soleatlas.atlas.Source;
import soleatlas.words.Messages;

/** How a source is cited. */
final class Citation {

    private Citation() {}

    /** As one cites: "Jones et al. 2012" for research, "NHS: Gout" for pages; the title where nobody in particular says it. */
    static String brief(Source source, String language) {
        String title = source.title().in(language);
        String author = source.author();
        if (author == null) {
            return title;
        }
        return switch (source.kind()) {
            case STUDY, REVIEW ->
                year(source)
                        .map(year -> Messages.text("atlas.source.brief", author, year))
                        .orElse(author);
            case PUBLIC_BODY, PRACTITIONER -> Messages.text("atlas.source.page", author, title);
            case ARTICLE, BOOK, TRADITION, OWN -> title;
        };
    }

    /** "Title (author, year)", as far as these are known. */
    static String whole(Source source, String language) {
        String title = source.title().in(language);
        String made = made(source);
        return made.isEmpty() ? title : Messages.text("atlas.source.whole", title, made);
    }

    /** "Author, year", as far as these are known. */
    static String made(Source source) {
        return Stream.concat(Stream.ofNullable(source.author()), year(source).stream())
                .collect(Collectors.joining(Messages.text("atlas.list.comma")));
    }

    private static Optional<String> year(Source source) {
        return source.year() > 0 ? Optional.of(String.valueOf(source.year())) : Optional.empty();
    }
}
