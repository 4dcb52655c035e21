package soleatlas.chart.scene;

/** Something that is drawn. Painters draw marks; they decide nothing. */
public sealed interface Mark permits MarkGroup, PathMark, TextMark {}
