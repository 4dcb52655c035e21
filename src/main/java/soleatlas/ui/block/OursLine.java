package soleatlas.ui.block;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import soleatlas.atlas.OwnChoice;
import soleatlas.words.Messages;

/** The line that says what of an entry is our own choice, not taken from a source. */
public final class OursLine {

    private OursLine() {}

    /** The line; none if nothing is. */
    public static List<Label> of(Set<OwnChoice> ours) {
        if (ours.isEmpty()) {
            return List.of();
        }
        String list = ours.stream()
                .sorted()
                .map(one -> Messages.word("ours", one))
                .collect(Collectors.joining(Messages.text("list.comma")));
        return List.of(Blocks.text(Messages.text("ours", list), "notice-source"));
    }
}
