package dev.proviso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A file that is part of the program and that a command hands out as it is. */
final class ShippedFile {

    private ShippedFile() {}

    /** Its bytes; {@code name} begins with a slash and is relative to the roots of the class path. */
    static byte[] bytes(String name) throws Trouble {
        try (InputStream in = Objects.requireNonNull(ShippedFile.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Trouble(name + " of the program cannot be read: " + Output.reason(e), e);
        }
    }
}
