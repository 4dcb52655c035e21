package soleatlas.teach;

import soleatlas.atlas.Foot;
import soleatlas.geometry.Point;

/**
 * A point on or beside a foot. It stays where it is on the foot, whatever part of the chart is seen and however large.
 *
 * @param view id of the view
 * @param foot which foot of the view
 * @param point the point in units of the canvas of the view's drawn foot
 */
public record FootPoint(String view, Foot foot, Point point) {}
