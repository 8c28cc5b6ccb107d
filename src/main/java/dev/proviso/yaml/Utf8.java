package dev.proviso.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says where a file stops being UTF-8. */
final class Utf8 {

    private Utf8() {}

    /** The problem of the first byte of {@code bytes} that is not UTF-8. */
    static Problem problem(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer good = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, good, true);
        String before = good.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        String found = in.hasRemaining() && result.isError() ? String.format(Locale.ROOT, "%02x", in.get()) : "?";
        return new Problem(file, line, column, "expected UTF-8 text, found the byte 0x" + found);
    }
}
