package dev.proviso.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SerialOutput} wrote. Broken data are an {@link IOException}. Not thread-safe. */
final class SerialInput {

    /** Reads one item of a list. */
    @FunctionalInterface
    interface Reader<T> {
        T read() throws IOException;
    }

    /** Nine bytes hold 63 bits. */
    private static final int LONGEST_NUMBER = 63;

    private final InputStream in;

    SerialInput(InputStream in) {
        this.in = in;
    }

    long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < LONGEST_NUMBER; shift += 7) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the data end within a number");
            }
            number |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("no number in " + LONGEST_NUMBER + " bits");
    }

    /** A number that fits an {@code int}. */
    int small() throws IOException {
        long number = number();
        if (number > Integer.MAX_VALUE) {
            throw new IOException("too large a number: " + number);
        }
        return (int) number;
    }

    @Nullable
    Integer optionalNumber() throws IOException {
        int number = small();
        return number == 0 ? null : number - 1;
    }

    boolean flag() throws IOException {
        return number() == 1;
    }

    /** One of the constants of an enum. */
    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        E[] constants = type.getEnumConstants();
        int ordinal = small();
        if (ordinal >= constants.length) {
            throw new IOException("no " + type.getSimpleName() + " has the number " + ordinal);
        }
        return constants[ordinal];
    }

    String text() throws IOException {
        int length = small();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) number());
        }
        return text.toString();
    }

    @Nullable
    String optionalText() throws IOException {
        return flag() ? text() : null;
    }

    byte[] bytes() throws IOException {
        int length = small();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the data end within a file");
        }
        return bytes;
    }

    <T> List<T> list(Reader<T> reader) throws IOException {
        int count = small();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(reader.read());
        }
        return items;
    }
}
