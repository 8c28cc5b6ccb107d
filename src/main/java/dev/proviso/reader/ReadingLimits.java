package dev.proviso.reader;

/**
 * How much of a document is read. What is beyond a limit is left out, and a notice says so; a larger file is refused.
 *
 * <p>The defaults are far above every contract of 6,500 real files, and far below what small hostile ones unfold to.
 *
 * @param bytes the largest file
 * @param pages the most pages of a PDF
 * @param characters the most characters of text, in UTF-16 units
 * @param growth the most characters of text a byte of the file; compressed contracts have below 20. It counts from
 *     {@link #SMALL} characters on
 * @param depth the deepest nesting of elements in a web page; quotes and lists in Markdown stop at 60
 */
public record ReadingLimits(long bytes, int pages, int characters, int growth, int depth) {

    /** Files with less text than this are too small to do harm, however they grew. */
    static final int SMALL = 200_000;

    /** Bytes in the unit in which users give sizes. */
    public static final int MEGABYTE = 1_000_000;

    /** What holds unless the user says otherwise. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(100L * MEGABYTE, 5_000, 20_000_000, 50, 500);

    public ReadingLimits {
        if (bytes < 1 || pages < 1 || characters < 1 || growth < 1 || depth < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /** Why a file that is larger than {@link #bytes} was refused, and what to do. */
    public String refusal(String name) {
        return name + " is larger than " + bytes / MEGABYTE + " MB: raise --limit file=MB if it is to be read.";
    }

    /** The most characters that a file of {@code size} bytes may come to. */
    int charactersOf(long size) {
        return (int) Math.min(characters, Math.max(SMALL, size * growth));
    }
}
