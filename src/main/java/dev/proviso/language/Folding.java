package dev.proviso.language;

import java.util.Arrays;

/**
 * Brings text into the plain form that matching runs on: Unicode form NFKC, straight quotes, plain hyphens, single
 * blanks, nothing invisible, Latin letters for those that pass for them, words joined that were hyphenated at a line's end.
 *
 * <p>Letter case stays. Linear in the length of the text; thread-safe.
 */
public final class Folding {

    private Folding() {}

    /** The folded form of {@code original} with the way back to it. */
    public static Folded fold(String original) {
        int plain = plainPrefix(original);
        if (plain == original.length()) {
            return new Folded(original);
        }
        return new Fold(original, Math.max(0, plain - 1)).run();
    }

    /** How many leading characters folding would keep as they are. */
    private static int plainPrefix(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (c == ' ') {
            return i == 0 || text.charAt(i - 1) != ' ';
        }
        return c > ' ' && c < 0x7F && c != '`';
    }

    /** One run over one text. */
    private static final class Fold {

        private final String in;
        private final StringBuilder out;
        private int[] origin;

        Fold(String in, int plain) {
            this.in = in;
            this.out = new StringBuilder(in.length()).append(in, 0, plain);
            this.origin = new int[in.length() + 16];
            for (int i = 0; i < plain; i++) {
                origin[i] = i;
            }
        }

        Folded run() {
            int i = out.length();
            while (i < in.length()) {
                i = step(i);
            }
            return new Folded(out.toString(), in.length(), Arrays.copyOf(origin, out.length()));
        }

        /** Folds what stands at {@code i} and returns the offset behind it. */
        private int step(int i) {
            char c = in.charAt(i);
            if (Characters.isBlank(c)) {
                return blanks(i);
            }
            if (c < 0x80 && i + 1 < in.length() && Characters.isMark(in.charAt(i + 1))) {
                return composed(i, i + 1);
            }
            if (c < 0x80) {
                return c < ' ' || c == 0x7F ? i + 1 : emit(c == '`' ? '\'' : c, i);
            }
            int point = in.codePointAt(i);
            int end = i + Character.charCount(point);
            if (Characters.isInvisible(point)) {
                return end;
            }
            char latin = Disguise.latin(in, i);
            if (latin != 0) {
                return emit(latin, i);
            }
            char simple = Characters.simple(point);
            return simple != 0 ? emit(simple, i) : composed(i, end);
        }

        private int blanks(int from) {
            int i = from;
            while (i < in.length() && (Characters.isBlank(in.charAt(i)) || Characters.isInvisible(in.charAt(i)))) {
                i++;
            }
            if (LineEnds.joins(in, from, i)) {
                out.setLength(out.length() - 1);
            } else if (!LineEnds.keepsHyphen(in, from, i) && !endsWithBlank()) {
                emit(' ', from);
            }
            return i;
        }

        private boolean endsWithBlank() {
            return out.length() > 0 && out.charAt(out.length() - 1) == ' ';
        }

        /** Folds a character together with the combining marks behind it. */
        private int composed(int start, int from) {
            int end = from;
            while (end < in.length() && Characters.isMark(in.codePointAt(end)) && end - start < 32) {
                end += Character.charCount(in.codePointAt(end));
            }
            String form = Characters.compatible(in.substring(start, end));
            for (int k = 0; k < form.length(); k++) {
                emit(form.charAt(k), start);
            }
            return end;
        }

        private int emit(char c, int from) {
            if (out.length() == origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2);
            }
            origin[out.length()] = from;
            out.append(c);
            return from + 1;
        }
    }
}
