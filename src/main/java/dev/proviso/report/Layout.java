package dev.proviso.report;

/**
 * How text for people is laid out.
 *
 * @param width columns a line may take, brought between {@value #NARROWEST} and {@value #WIDEST}
 * @param colour whether to mark words with ANSI colours
 * @param brief whether a document gets its verdict line only
 */
public record Layout(int width, boolean colour, boolean brief) {

    /** The narrowest page. */
    public static final int NARROWEST = 80;
    /** The widest page: longer lines are hard to read. */
    public static final int WIDEST = 200;
    /** For files and pipes. */
    public static final Layout PLAIN = new Layout(100, false, false);

    public Layout {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
