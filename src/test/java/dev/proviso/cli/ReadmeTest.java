package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The report that the README begins with is what the program prints; {@code -Dproviso.goldens=write} renews it. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String FENCE = "```\n";
    private static final String DIFF_FENCE = "```text\n";
    private static final String EXPLANATION_FENCE =
            "a part of an explanation; a test holds it to what the program prints -->\n```\n";
    private static final String PAIR =
            "testdata/versions/licence-widened/old.md testdata/versions/licence-widened/new.md";
    private static final String TERMS = "testdata/documents/meeting-2/terms.md";

    @Test
    void theReadmeShowsTheBeginningOfAReportAsItIs() throws IOException {
        check(
                FENCE,
                "$ ./proviso check " + TERMS + "\n"
                        + beginning(Run.of("check", TERMS).out()) + "...\n");
    }

    @Test
    void theReadmeShowsAReportOfChangesAsItIs() throws IOException {
        Run run = Run.of(("diff " + PAIR).split(" "));
        check(DIFF_FENCE, "$ ./proviso diff " + PAIR + "\n" + run.out());
    }

    @Test
    void theReadmeShowsThePartOfAnExplanationAsItIs() throws IOException {
        String report = Run.of("check", TERMS).out();
        String command = report.substring(report.indexOf("why: proviso ") + "why: proviso ".length())
                .lines()
                .findFirst()
                .orElseThrow();
        String explanation = Run.of(command.split(" ")).out();
        String part =
                explanation.substring(explanation.indexOf("What is left"), explanation.indexOf("\nDefinitions used"));
        check(EXPLANATION_FENCE, "$ ./proviso " + command + "\n...\n" + part + "...\n");
    }

    private static void check(String fence, String shown) throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(fence) + fence.length();
        int end = readme.indexOf(FENCE, start);
        if ("write".equals(System.getProperty("proviso.goldens"))) {
            Files.writeString(README, readme.substring(0, start) + shown + readme.substring(end));
        } else {
            assertThat(readme.substring(start, end)).isEqualTo(shown);
        }
    }

    /** The verdict and the first gaps: paragraphs, as many as fit on a screen. */
    private static String beginning(String report) {
        StringBuilder beginning = new StringBuilder();
        for (String paragraph : report.split("\n\n")) {
            if (beginning.chars().filter(c -> c == '\n').count()
                            + paragraph.lines().count()
                    > 38) {
                break;
            }
            beginning.append(paragraph).append("\n\n");
        }
        return beginning.toString();
    }
}
