package dev.proviso.yaml;

/** Steps through a quoted scalar as it stands in a file, character of its value by character. */
final class RawOffsets {

    private RawOffsets() {}

    /** The offset in {@code raw} of the UTF-16 unit {@code offset} of the value; {@code raw} stands on one line. */
    static int of(String raw, int offset) {
        if (raw.startsWith("'")) {
            return walk(raw, offset, '\'');
        }
        if (raw.startsWith("\"")) {
            return walk(raw, offset, '\\');
        }
        return Math.min(offset, raw.length());
    }

    private static int walk(String raw, int offset, char escape) {
        int at = 1;
        for (int seen = 0; seen < offset && at < raw.length() - 1; ) {
            boolean escaped = raw.charAt(at) == escape;
            seen += escaped ? valueLength(raw, at) : 1;
            at += escaped ? escapeLength(raw, at) : 1;
        }
        return Math.min(at, raw.length());
    }

    private static int escapeLength(String raw, int at) {
        return switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    /** How many UTF-16 units an escape stands for: two for one beyond the basic plane. */
    private static int valueLength(String raw, int at) {
        boolean wide = raw.startsWith("\\U", at) && !raw.startsWith("\\U0000", at);
        return wide ? 2 : 1;
    }
}
