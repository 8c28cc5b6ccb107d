package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with files that hold what a report should be; {@code -Dproviso.goldens=write} rewrites them instead. */
public final class Goldens {

    private static final Path FOLDER = Path.of("testdata", "reports");

    private Goldens() {}

    public static void check(String name, String actual) throws IOException {
        Path golden = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("proviso.goldens"))) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).as("%s", golden).isEqualTo(Files.readString(golden));
    }
}
