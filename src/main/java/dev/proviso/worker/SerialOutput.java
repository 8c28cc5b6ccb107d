package dev.proviso.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes numbers and texts in few bytes: the smaller a number, the fewer. Not thread-safe. */
final class SerialOutput {

    /** Writes one item of a list. */
    @FunctionalInterface
    interface Writer<T> {
        void write(T item) throws IOException;
    }

    private final OutputStream out;

    SerialOutput(OutputStream out) {
        this.out = out;
    }

    /** A number that is not negative, seven bits a byte, the lowest first. */
    void number(long number) throws IOException {
        long rest = number;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** A number that is not negative, or none. */
    void optional(@Nullable Integer number) throws IOException {
        number(number == null ? 0 : number + 1L);
    }

    void flag(boolean flag) throws IOException {
        number(flag ? 1 : 0);
    }

    /** The place of a constant among those of its type. */
    void constant(Enum<?> constant) throws IOException {
        number(constant.ordinal());
    }

    /** The count of UTF-16 units, and each as a number: unpaired surrogates stay, which UTF-8 would lose. */
    void text(String text) throws IOException {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    void optional(@Nullable String text) throws IOException {
        flag(text != null);
        if (text != null) {
            text(text);
        }
    }

    /** The count of the bytes, and the bytes. */
    void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        out.write(bytes);
    }

    /** The count of the items, and the items. */
    <T> void list(List<T> items, Writer<T> writer) throws IOException {
        number(items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
