package soleatlas.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soleatlas.chart.layout.ChartLayout;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.style.Colour;
import soleatlas.chart.style.Theme;
import soleatlas.chart.text.TextMetrics;
import soleatlas.geometry.Point;
import soleatlas.geometry.Viewport;
import soleatlas.model.explore.ChartCamera;
import soleatlas.model.present.BoardLight;
import soleatlas.slide.SlidePage;
import soleatlas.slide.SlidePicture;
import soleatlas.slide.SlideScenes;
import soleatlas.slide.SlideSetting;
import soleatlas.slide.SlideSight;
import soleatlas.teach.FootPoint;
import soleatlas.teach.Shot;
import soleatlas.teach.Slide;
import soleatlas.ui.chart.CachedFeet;
import soleatlas.ui.chart.CameraAnimation;
import soleatlas.ui.scene.FxColours;
import soleatlas.ui.scene.LayerStack;
import soleatlas.ui.scene.MarkNode;

/**
 * A slide as the room sees it. It paints the layers of the slide's picture, moves the camera and throws light; it decides
 * nothing. Drawn smaller for the teacher, it is the same picture.
 */
public final class SlideView extends Region {

    private final String language;
    private final ObservableBooleanValue still;
    private final TextMetrics metrics = new TextMetrics();
    private final ChartCamera camera = new ChartCamera();
    private final CameraAnimation glide;
    private final CachedFeet world = new CachedFeet(this::node);
    private final LayerStack feet = world.layers();
    private final LayerStack front = LayerStack.onScreen(MarkNode::new);
    private final Group content = new Group(world, front);
    private final LightLayer light;
    private @Nullable Slide slide;
    private @Nullable SlideSetting setting;
    private Theme theme = Theme.of(Theme.Shade.LIGHT);
    private long now;
    /** What is painted; null while there is nothing to be seen. */
    private @Nullable SlidePicture picture;

    private @Nullable SlidePage page;
    private List<Object> aimed = List.of();
    private @Nullable ChartLayout laidOut;

    /**
     * A view without a slide.
     *
     * @param language BCP 47 tag in which texts are wanted
     * @param still whether nothing may move
     */
    public SlideView(String language, ObservableBooleanValue still) {
        this.language = language;
        this.still = still;
        getStyleClass().add("slide");
        glide = new CameraAnimation(camera, still);
        light = new LightLayer(this::point, content, still);
        // Unmanaged: what changes in them never asks for another layout
        List.of(content, light).forEach(layer -> layer.setManaged(false));
        content.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(content, light);
        camera.viewportProperty().addListener(value -> moved());
        close();
    }

    /** Shows a slide, or nothing at all. */
    public void show(@Nullable Slide next, @Nullable SlideSetting with) {
        boolean same = with == null ? setting == null : setting != null && setting.isSame(with);
        if (same && Objects.equals(next, slide)) {
            return;
        }
        boolean onlyInk = same
                && picture != null
                && next != null
                && slide != null
                && next.withoutInk().equals(slide.withoutInk());
        slide = next;
        setting = with;
        if (onlyInk) {
            draw(); // who draws wants to see it at once
            return;
        }
        page = null;
        close();
        requestLayout();
    }

    /** Draws the curtain where one is wanted, or nothing is there to be shown. */
    private void close() {
        boolean open = slide != null && setting != null && slide.curtain() == Slide.Curtain.OPEN;
        if (!open) {
            picture = null;
        }
        content.setVisible(open);
        light.setVisible(open);
        Colour ground = open
                ? theme.colour("window")
                : SlideScenes.curtain(slide == null ? Slide.Curtain.BLACK : slide.curtain());
        setBackground(Background.fill(FxColours.of(ground)));
    }

    /** Light on dark, or dark on light. */
    public void darken(boolean wanted) {
        theme = Theme.of(wanted ? Theme.Shade.DARK : Theme.Shade.LIGHT);
        close();
        requestLayout();
    }

    /** Throws light on the picture. */
    public void shine(BoardLight wanted, boolean trail) {
        light.show(wanted, trail, getHeight(), theme);
    }

    /** How many names the slide asks for that have no room. */
    public int unnamed() {
        return picture == null ? 0 : picture.chart().unnamed();
    }

    /** What is drawn now, from the lowest layer to the topmost. */
    public List<Layer> layers() {
        List<Layer> all = new ArrayList<>(feet.shown());
        all.addAll(front.shown());
        return picture == null ? List.of() : all;
    }

    /** What is seen of the feet; nothing while there is nothing to be seen. */
    public Optional<SlideSight> sight() {
        return Optional.ofNullable(picture)
                .map(SlidePicture::chart)
                .map(chart -> new SlideSight(
                        chart.layout(), chart.fit(), camera.viewportProperty().get()));
    }

    /** The place on a foot that a point of this view shows, in its own pixels. */
    public Optional<FootPoint> pin(double x, double y) {
        return sight().flatMap(seen -> seen.pin(new Point(x, y)));
    }

    /** Where a place on a foot is shown, in this view's pixels. */
    public Optional<Point> point(FootPoint pin) {
        return sight().flatMap(seen -> seen.point(pin));
    }

    /** The time is this, in milliseconds: a count-down goes on. */
    public void tick(long time) {
        now = time;
        if (picture != null && slide != null && slide.quizzed().isPresent()) {
            front.paint(picture.words(now));
        }
    }

    /** What is written on the slide, for those who hear it; nothing behind a curtain. */
    public String spoken() {
        return slide == null || setting == null ? "" : SlideScenes.spoken(slide, setting, page(), now);
    }

    private SlidePage page() {
        return new SlidePage(getWidth(), getHeight(), theme, metrics, language);
    }

    @Override
    protected void layoutChildren() {
        light.resizeRelocate(0, 0, getWidth(), getHeight());
        SlideSetting with = setting;
        Slide open = slide;
        if (with == null || open == null || open.curtain() != Slide.Curtain.OPEN || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        SlidePage wanted = page();
        if (picture == null || !wanted.equals(page)) {
            page = wanted;
            show(new SlidePicture(open.withoutInk(), with, wanted), open);
        }
    }

    private void show(SlidePicture next, Slide open) {
        picture = next;
        ChartLayout before = laidOut;
        ChartLayout layout = next.chart().layout();
        laidOut = layout;
        boolean otherFeet = before == null
                || !before.box().equals(layout.box())
                || !before.placements().equals(layout.placements());
        if (otherFeet) {
            feet.clear(); // what fades is known; what is new is there at once
        }
        List<Layer> layers = next.chart().feet();
        feet.arrange(layers.stream().map(Layer::id).toList(), List.of());
        feet.paint(layers);
        aim(next, open, otherFeet);
        draw();
    }

    /** Looks where the slide looks; glides there unless the feet are new or somebody leads the picture by hand. */
    private void aim(SlidePicture next, Slide open, boolean otherFeet) {
        Shot shot = open.shown().shot();
        List<Object> aim =
                List.of(shot, open.shown().zones(), open.lit(), next.chart().fit());
        boolean byHand = shot instanceof Shot.Part && aimed.stream().anyMatch(Shot.Part.class::isInstance);
        boolean same = aim.equals(aimed);
        aimed = aim;
        if (same && !otherFeet) {
            return;
        }
        Viewport before = camera.viewportProperty().get();
        glide.stop();
        camera.look(next.chart().fit().sheet(), next.chart().fit().room());
        Viewport target = next.chart().target();
        if (otherFeet || byHand) {
            camera.show(target);
        } else {
            camera.show(before);
            glide.to(target);
        }
    }

    private void moved() {
        world.show(camera.viewportProperty().get(), camera.zoom());
        draw();
    }

    /** Draws everything that lies before the feet. */
    private void draw() {
        SlidePicture shown = picture;
        if (shown == null || slide == null) {
            return;
        }
        Viewport viewport = camera.viewportProperty().get();
        List<Layer> layers = new ArrayList<>(shown.chart().screen(viewport));
        layers.add(shown.ink(viewport, slide.ink()));
        layers.addAll(shown.words(now));
        front.arrange(layers.stream().map(Layer::id).toList());
        front.paint(layers);
        light.place();
    }

    private MarkNode node(MarkGroup group, ObservableDoubleValue scale, boolean mirrored) {
        return new FadingNode(group, scale, mirrored, still);
    }
}
