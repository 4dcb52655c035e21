package soleatlas.slide;

import java.util.List;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.style.Colour;
import soleatlas.geometry.Viewport;
import soleatlas.teach.Slide;

/** Makes whole scenes of slides, for files and for tests; a window paints the same layers one by one as they change. */
public final class SlideScenes {

    private static final Colour BLACK = new Colour(0, 0, 0, 1);
    private static final Colour WHITE = new Colour(255, 255, 255, 1);

    private SlideScenes() {}

    /**
     * The scene of a slide as it looks at rest.
     *
     * @param now the time of its count-down, in milliseconds
     */
    public static Scene of(Slide slide, SlideSetting setting, SlidePage page, long now) {
        String title = slide.title().in(page.language());
        if (slide.curtain() != Slide.Curtain.OPEN) {
            Colour ground = curtain(slide.curtain());
            Viewport any = new Viewport(1, 0, 0);
            return new Scene("", "", page.language(), page.width(), page.height(), ground, any, List.of());
        }
        SlidePicture picture = new SlidePicture(slide, setting, page);
        return new Scene(
                title,
                spoken(slide, setting, page, now),
                page.language(),
                page.width(),
                page.height(),
                page.theme().colour("window"),
                picture.chart().target(),
                picture.layers(now));
    }

    /**
     * What is written on a slide, for those who hear it; nothing behind a curtain.
     *
     * @param now the time of its count-down, in milliseconds
     */
    public static String spoken(Slide slide, SlideSetting setting, SlidePage page, long now) {
        return slide.curtain() == Slide.Curtain.OPEN ? new SlideWords(slide, setting, page).spoken(now) : "";
    }

    /** The colour of a curtain: black where none is wanted but nothing is there to be shown. */
    public static Colour curtain(Slide.Curtain curtain) {
        return curtain == Slide.Curtain.WHITE ? WHITE : BLACK;
    }
}
