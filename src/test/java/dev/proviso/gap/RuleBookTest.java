package dev.proviso.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.rule.RuleException;
import dev.proviso.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

    private static final String CHECK = """
            id: grant.feedback
            finds: check
            looks-at: grant
            title: Of our own
            level: high
            message: m
            why: w
            source: s
            """;

    @TempDir
    private Path folder;

    @Test
    void aFoldersCheckReplacesTheShippedOneOfItsName() throws Exception {
        Files.createDirectory(folder.resolve("checks"));
        Files.writeString(folder.resolve("checks/grant.feedback.yaml"), CHECK);
        RuleBook book = RuleBook.load(List.of(folder));
        assertThat(book.checks().checks())
                .hasSameSizeAs(CheckPack.shipped().checks())
                .filteredOn(check -> check.id().equals("grant.feedback"))
                .extracting(Check::title)
                .containsExactly("Of our own");
    }

    @Test
    void mistakesInRulesAndChecksAreToldTogether() throws IOException {
        Files.writeString(folder.resolve("grant.feedback.yaml"), CHECK + "unles: {}\n");
        Files.writeString(folder.resolve("rule.yaml"), "id: rule\nfinds: grnt\n");
        RuleException thrown = catchThrowableOfType(RuleException.class, () -> RuleBook.load(List.of(folder)));
        assertThat(thrown.problems())
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.endsWith("unknown key 'unles', did you mean 'unless'?"))
                .anyMatch(problem -> problem.endsWith("unknown word 'grnt', did you mean 'grant'?"));
    }
}
