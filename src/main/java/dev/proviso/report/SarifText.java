package dev.proviso.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes texts safe for SARIF, whose messages know links and placeholders, and names files by URI. */
final class SarifText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final String PLAIN_IN_PATH = "-._~/!$&'()*+,;=@";

    private SarifText() {}

    /** A message in which nothing is taken for a link (3.11.6 of the standard) or a placeholder (3.11.5). */
    static String message(String text) {
        String plain = text;
        if (plain.contains("](")) {
            plain = plain.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        }
        return PLACEHOLDER.matcher(plain).replaceAll(Matcher.quoteReplacement("{{") + "$1}}");
    }

    /** Writes a message object. */
    static void message(JsonFields json, String name, String text) {
        json.object(name, () -> json.text("text", message(text)));
    }

    /** A relative URI of a {@code /}-separated path: whatever is in the name, it leads nowhere else. */
    static String uri(String path) {
        byte[] bytes = Printable.wellFormed(path).getBytes(StandardCharsets.UTF_8);
        StringBuilder uri = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            char c = (char) (b & 0xff);
            boolean doubled = c == '/' && uri.length() == 1 && uri.charAt(0) == '/';
            if (isPlain(c) && !doubled) {
                uri.append(c);
            } else {
                uri.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN_IN_PATH.indexOf(c) >= 0;
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
