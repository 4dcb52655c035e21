package soleatlas.chart.scene;

import java.util.List;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Viewport;

/**
 * A chart as it is drawn, whole and for good. Every painter draws the same scene: the window, a slide, a file.
 *
 * @param title what it shows
 * @param description the same in a few sentences, for those who do not see it
 * @param language BCP 47 tag of its words
 * @param width in pixels
 * @param height in pixels
 * @param ground colour behind everything; transparent for none
 * @param viewport how the sheet on which the feet lie is laid on the screen
 * @param layers from the lowest to the topmost
 */
public record Scene(
        String title,
        String description,
        String language,
        double width,
        double height,
        Colour ground,
        Viewport viewport,
        List<Layer> layers) {

    /** Keeps its own copy. */
    public Scene {
        layers = List.copyOf(layers);
    }

    /** All groups of all layers, from the lowest to the topmost. */
    public List<MarkGroup> groups() {
        return layers.stream().flatMap(layer -> layer.groups().stream()).toList();
    }

    /**
     * The same on nothing, to be laid on a ground of another's choice: plates in the colour of the ground go too, since
     * they only keep lines away from words.
     */
    public Scene withoutGround() {
        List<Layer> bare = layers.stream()
                .map(layer -> new Layer(
                        layer.id(),
                        layer.frame(),
                        layer.groups().stream().map(this::bare).toList()))
                .toList();
        return new Scene(title, description, language, width, height, Colour.TRANSPARENT, viewport, bare);
    }

    private MarkGroup bare(MarkGroup group) {
        List<Mark> marks = group.marks().stream()
                .map(mark -> mark instanceof TextMark words
                                && words.plate() != null
                                && words.plate().fill().equals(ground)
                        ? new TextMark(words.box(), words.lines(), words.style(), words.colour(), null)
                        : mark)
                .toList();
        return new MarkGroup(group.id(), group.role(), group.name(), group.description(), group.opacity(), marks);
    }
}
