package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages in docs/man are what the commands say of themselves; {@code -Dproviso.goldens=write} renews them. */
class ManPagesTest {

    private static final Path FOLDER = Path.of("docs", "man");

    @Test
    void everyCommandHasItsPageAndEveryPageItsCommand() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Described.commands().forEach(command -> pages.put(ManPage.name(command) + ".1", ManPage.of(command)));
        if ("write".equals(System.getProperty("proviso.goldens"))) {
            write(pages);
        }
        assertThat(written())
                .as("docs/man; renew it with -Dproviso.goldens=write")
                .isEqualTo(pages);
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : written().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
