package dev.proviso.reader;

import java.util.List;
import java.util.Objects;

/**
 * How documents are read.
 *
 * @param limits how much of them
 * @param passwords tried in turn on files that ask for one
 * @param ocr whether pages without text are recognised by an installed tesseract
 */
public record ReadingOptions(ReadingLimits limits, List<String> passwords, boolean ocr) {

    /** The default limits, no password, no recognition. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(ReadingLimits.DEFAULT, List.of(), false);

    public ReadingOptions {
        Objects.requireNonNull(limits);
        passwords = List.copyOf(passwords);
    }

    /** What to say after the name of a file that none of the passwords opens. */
    String passwordAdvice() {
        return passwords.isEmpty()
                ? " asks for a password: put it into a file and name that with --password-file."
                : " asks for a password, and none in the password file opens it.";
    }

    /** Leaves out the passwords, so that no log or message holds them. */
    @Override
    public String toString() {
        return "ReadingOptions[" + limits + ", " + passwords.size() + " passwords, ocr=" + ocr + "]";
    }
}
