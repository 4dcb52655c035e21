package soleatlas.load.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import soleatlas.atlas.View;
import soleatlas.load.shape.ZoneDraft.ShapeDraft;

/** The shapes of one view and which of them lie over or under one another. */
final class ViewShapes {

    final View view;
    final List<Shape> shapes = new ArrayList<>();

    ViewShapes(View view) {
        this.view = view;
    }

    /** A shape with its zone and with what it meets. */
    static final class Shape {

        final ZoneDraft zone;
        final ShapeDraft draft;
        final List<Shape> met = new ArrayList<>();
        int meetings;
        /** Whether it could be measured against all others. */
        boolean measured = true;

        private Shape(ZoneDraft zone, ShapeDraft draft) {
            this.zone = zone;
            this.draft = draft;
        }

        /** Takes note that two shapes share an area, their edges meeting so many times. */
        void meets(Shape other, int times) {
            met.add(other);
            other.met.add(this);
            meetings += times;
            other.meetings += times;
        }

        /** Whether there is a foot on which both can be seen. */
        boolean sharesFoot(Shape other) {
            return !Collections.disjoint(draft.feet(), other.draft.feet());
        }
    }

    void add(ZoneDraft zone, ShapeDraft draft) {
        shapes.add(new Shape(zone, draft));
    }
}
