package dev.proviso.cli;

import dev.proviso.reader.ReadingLimits;
import dev.proviso.reader.ReadingOptions;
import dev.proviso.reader.Tesseract;
import dev.proviso.worker.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how documents are read, and how much of them. */
final class ReadingChoice {

    private static final ReadingLimits USUAL = ReadingLimits.DEFAULT;
    private static final int SECONDS = 60;
    private static final int MEMORY = 512;
    private static final List<String> NAMES =
            List.of("characters", "depth", "file", "growth", "memory", "pages", "seconds");

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = "Raise or lower a limit: seconds (60) a document may take, file (100 MB), memory (512 MB, of"
                    + " the process that reads PDF and DOCX), pages (5000), characters (20000000), growth (50"
                    + " characters a byte), depth (500 elements). Repeatable.")
    private List<String> limits = new ArrayList<>();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Passwords to try on PDF and Word files that ask for one, one a line.")
    private @Nullable Path passwords;

    @Option(names = "--ocr", description = "Recognise PDF pages without text with tesseract, which must be installed.")
    private boolean ocr;

    private @Nullable ReadingOptions settled;

    /**
     * Looks at files that are named only once: they may be pipes.
     *
     * @throws Trouble when an option cannot be honoured
     */
    ReadingOptions options() throws Trouble {
        ReadingOptions known = settled;
        if (known == null) {
            known = settle();
            settled = known;
        }
        return known;
    }

    private ReadingOptions settle() throws Trouble {
        if (limits.isEmpty() && passwords == null && !ocr) {
            return ReadingOptions.DEFAULT;
        }
        for (String limit : limits) {
            check(limit);
        }
        if (ocr && !Tesseract.isInstalled()) {
            throw new Trouble("--ocr needs tesseract, which is not on the PATH; install it, or leave --ocr out");
        }
        return new ReadingOptions(readingLimits(), passwords(), ocr);
    }

    /** How long a document may take. */
    Deadline deadline() {
        return new Deadline(Duration.ofSeconds(limit("seconds", SECONDS)));
    }

    /** The heap of a reading process, in MB. */
    int memory() {
        return limit("memory", MEMORY);
    }

    private ReadingLimits readingLimits() {
        int file = (int) (USUAL.bytes() / ReadingLimits.MEGABYTE);
        return new ReadingLimits(
                (long) ReadingLimits.MEGABYTE * limit("file", file),
                limit("pages", USUAL.pages()),
                limit("characters", USUAL.characters()),
                limit("growth", USUAL.growth()),
                limit("depth", USUAL.depth()));
    }

    /** The last number given for a limit, else the usual one. */
    private int limit(String name, int usual) {
        int number = usual;
        for (String limit : limits) {
            number = limit.startsWith(name + "=") ? Integer.parseInt(limit.substring(name.length() + 1)) : number;
        }
        return number;
    }

    private static void check(String limit) throws Trouble {
        int equals = Math.max(0, limit.indexOf('='));
        if (!NAMES.contains(limit.substring(0, equals))) {
            throw new Trouble("--limit " + limit + ": write NAME=N, with a name of " + String.join(", ", NAMES));
        }
        if (!limit.substring(equals + 1).matches("[1-9][0-9]{0,8}")) {
            throw new Trouble("--limit " + limit + ": give a whole number from 1 to 999999999");
        }
    }

    private List<String> passwords() throws Trouble {
        Path file = passwords;
        if (file == null) {
            return List.of();
        }
        try {
            return Files.readString(file)
                    .lines()
                    .map(line -> line.replace("\uFEFF", ""))
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new Trouble("--password-file " + Inputs.slashed(file) + " cannot be read: " + Output.reason(e), e);
        }
    }
}
