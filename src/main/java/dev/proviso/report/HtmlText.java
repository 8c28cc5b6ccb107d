package dev.proviso.report;

import java.util.HexFormat;

/** Makes words of documents fit for a page: what would act without being seen is shown instead. */
final class HtmlText {

    private HtmlText() {}

    /** The text on one line. */
    static String line(String text) {
        return shown(Printable.line(text));
    }

    /** The text with its line ends and tabs, every other control character shown as {@code \}{@code u001b}. */
    static String shown(String text) {
        String whole = Printable.wellFormed(text);
        StringBuilder shown = new StringBuilder(whole.length());
        whole.chars().forEach(c -> append(shown, (char) c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, char c) {
        if (c == '\r' || c == '\f' || c == 0x0b) {
            shown.append(' ');
        } else if (c == '\t' || c == '\n' || !Printable.isControl(c) && c < 0xfffe) {
            shown.append(c);
        } else {
            shown.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }
}
