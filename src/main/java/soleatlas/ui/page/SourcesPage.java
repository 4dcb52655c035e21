package soleatlas.ui.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soleatlas.atlas.FootMap;
import soleatlas.atlas.Source;
import soleatlas.model.window.WindowModel;
import soleatlas.ui.block.Blocks;
import soleatlas.words.Messages;

/** Where the facts come from, kind by kind. An address is opened by the reader's browser, and only when clicked. */
final class SourcesPage extends VBox {

    private final Consumer<String> openAddress;

    SourcesPage(WindowModel session, FootMap map, Consumer<String> openAddress) {
        this.openAddress = openAddress;
        getChildren().add(Blocks.text(Messages.text("sources.intro"), "muted"));
        for (Source.Kind kind : Source.Kind.values()) {
            List<Source> sources = map.sources().stream()
                    .filter(source -> source.kind() == kind)
                    .toList();
            if (!sources.isEmpty()) {
                VBox section = Blocks.section(Messages.word("source", kind));
                sources.forEach(source -> section.getChildren().add(entry(source, session.language())));
                getChildren().add(section);
            }
        }
    }

    private VBox entry(Source source, String language) {
        VBox entry = PageParts.entry(source.id());
        Label title = Blocks.text(source.title().in(language), "source-title");
        entry.getChildren().add(title);
        String author = source.author();
        String year = source.year() > 0 ? String.valueOf(source.year()) : "";
        String made = author == null ? year : year.isEmpty() ? author : author + Messages.text("list.comma") + year;
        if (!made.isEmpty()) {
            entry.getChildren().add(Blocks.text(made, "muted"));
        }
        String url = source.url();
        if (url != null) {
            Hyperlink address = new Hyperlink(url);
            address.setWrapText(true);
            address.setAccessibleText(Messages.text("sources.open", url));
            address.setOnAction(event -> openAddress.accept(url));
            entry.getChildren().add(address);
        }
        return entry;
    }
}
