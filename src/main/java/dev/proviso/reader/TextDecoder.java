package dev.proviso.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Decodes the bytes of a text file: byte order mark, then what the file declares, then UTF-8, then statistics. */
final class TextDecoder {

    private static final int SAMPLE = 200_000;
    private static final Charset FALLBACK = charsetOr("windows-1252", StandardCharsets.ISO_8859_1);

    private TextDecoder() {}

    /**
     * Decoded characters without a byte order mark.
     *
     * @param notice what was assumed about the encoding, null when nothing was
     */
    record Decoded(String text, @Nullable String notice) {}

    /** The characters of {@code bytes}; {@code declared} is the charset the file names, null without one. */
    static Decoded decode(byte[] bytes, @Nullable String declared) {
        Decoded marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        Charset named = declared == null ? null : charset(declared);
        if (named != null && !named.equals(StandardCharsets.UTF_8)) {
            return new Decoded(new String(bytes, named), null);
        }
        String strict = strictly(bytes, StandardCharsets.UTF_8);
        return strict != null ? new Decoded(strict, null) : guessed(bytes);
    }

    private static @Nullable Decoded marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), null);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), null);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), null);
        }
        return unmarkedUtf16(bytes);
    }

    /** UTF-16 without a mark shows as a zero in nearly every second byte. */
    private static @Nullable Decoded unmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, 4000) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < 8 || Math.max(even, odd) * 5 < length * 2 || Math.min(even, odd) * 20 > length) {
            return null;
        }
        Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new Decoded(
                new String(bytes, charset), "The file has no byte order mark; it was read as " + charset + ".");
    }

    private static Decoded guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset found = name == null ? null : charset(name);
        Charset charset = found == null || found.equals(StandardCharsets.UTF_8) ? FALLBACK : found;
        return new Decoded(
                new String(bytes, charset),
                "The file is not UTF-8; it was read as " + charset.name() + ", which is a guess.");
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset charsetOr(String name, Charset other) {
        return Charset.isSupported(name) ? Charset.forName(name) : other;
    }

    private static boolean starts(byte[] bytes, int... head) {
        return bytes.length >= head.length && Arrays.equals(Arrays.copyOf(bytes, head.length), toBytes(head));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
