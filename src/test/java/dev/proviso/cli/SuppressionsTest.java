package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionsTest {

    private static final String TERMS =
            "# Terms\n\nYou assign to us all right, title and interest in your suggestions.\n";

    @TempDir
    private Path folder;

    @Test
    void whatIsSuppressedIsMarkedWithItsReasonAndDoesNotCount() throws IOException {
        assertThat(Run.of("check", "--no-config", "--fail-on", "low", terms()).exit())
                .isEqualTo(1);
        Run run = check(all("reason: Agreed in May, by: Lee"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("\\[suppressed: Agreed\\s+in May \\(Lee\\)\\]");
    }

    @Test
    void oneIsNamedByItsFingerprint() throws IOException {
        String report =
                Run.of("check", "--no-config", "--format", "csv", terms()).out();
        String fingerprint = report.replaceAll("(?s).*\"([0-9a-f]{64})\".*", "$1");
        Run run = check("suppressions: {fingerprint: " + fingerprint.substring(0, 8) + ", reason: seen}\n");
        assertThat(run.out()).containsOnlyOnce("[suppressed: seen]");
    }

    @Test
    void theDocumentIsAPattern() throws IOException {
        assertThat(check(all("document: 't*.md', reason: seen")).exit()).isZero();
        assertThat(check(all("document: terms.md, reason: seen")).exit()).isZero();
        Run other = check(all("document: 'other/**', reason: seen"));
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err())
                .as("of a document that is not in the run nothing is told")
                .isEmpty();
    }

    @Test
    void oneThatExpiredCountsAgainAndIsTold() throws IOException {
        Run run = check("suppressions:\n  - rule: grant.feedback\n    reason: seen\n    expires: 2001-01-31\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(told(run)).isEqualTo("s.yml:2:5: expired on 2001-01-31: what it suppressed counts again\n");
        assertThat(check(all("reason: seen, expires: 9999-12-31")).exit()).isZero();
    }

    @Test
    void oneThatSuppressesNothingIsTold() throws IOException {
        Run run = check("suppressions: {rule: gap.undetermined, reason: seen}\n");
        assertThat(told(run)).isEqualTo("s.yml:1:15: suppresses nothing that was found: remove it\n");
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws IOException {
        Run run = check("""
                suppressions:
                  - rule: grant.feedback
                  - fingerprint: xyz
                    reson: seen
                    reason: seen
                  - reason: seen
                  - rule: grant.feedback
                    reason: seen
                    expires: soon
                    document: '{a'
                """);
        assertThat(told(run)).isEqualTo("""
                s.yml:2:5: expected the key 'reason', which is missing here
                s.yml:3:18: expected 6 to 64 hexadecimal digits of a fingerprint, found 'xyz'
                s.yml:4:5: unknown key 'reson', did you mean 'reason'?
                s.yml:6:5: expected either 'fingerprint' or 'rule' here
                s.yml:9:14: expected a day such as 2027-01-31, found 'soon'
                s.yml:10:15: not a pattern of names: Missing '}
                """);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theFileBesideTheDocumentsIsFoundByItsName() throws IOException {
        String config = Files.writeString(folder.resolve("settings.yml"), "suppressions: s.yml\n")
                .toString();
        Files.writeString(folder.resolve("s.yml"), all("reason: seen"));
        assertThat(Run.of("check", "--config", config, "--fail-on", "low", terms())
                        .exit())
                .isZero();
    }

    /** Suppresses all that the terms come to. */
    private static String all(String more) {
        return "suppressions: {rule: grant.feedback, " + more + "}\n";
    }

    private String told(Run run) {
        return run.err().replace("proviso: ", "").replace(Inputs.slashed(folder) + "/", "");
    }

    private String terms() throws IOException {
        return Files.writeString(folder.resolve("terms.md"), TERMS).toString();
    }

    private Run check(String suppressions) throws IOException {
        String file = Files.writeString(folder.resolve("s.yml"), suppressions).toString();
        return Run.of("check", "--no-config", "--fail-on", "low", "--suppressions", file, terms());
    }
}
