package dev.proviso.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every document of every case comes to what a careful lawyer expects of it, whatever its format. */
class DocumentCasesTest {

    private final Proviso proviso = Proviso.create();

    @TestFactory
    Stream<DynamicTest> everyDocumentComesToWhatIsExpected() {
        return CaseFolder.all().stream().flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(CaseFolder folder) {
        Expected expected = Expected.read(folder.expected());
        return folder.documents().stream()
                .map(file -> DynamicTest.dynamicTest(
                        folder.name() + "/" + file.getFileName(), file.toUri(), () -> check(file, expected)));
    }

    private void check(Path file, Expected expected) throws IOException {
        Analysis analysis =
                proviso.analyse(Files.readAllBytes(file), file.getFileName().toString());
        List<String> differences = Differences.between(expected, analysis);
        assertThat(differences)
                .withFailMessage(() -> differences.size() + " differences\n" + String.join("\n", differences))
                .isEmpty();
    }
}
