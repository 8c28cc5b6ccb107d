package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Grant;
import dev.proviso.rule.RuleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that look at the sentences around a match. */
class NearTest {

    private static final String NEIGHBOURS = """
            # Terms

            ## 1. First

            We may paint the fence. You can stop the painting at any time.
            The fence is yours.

            ## 2. Second

            You can stop the painting at any time. We may paint the fence.

            ## 3. Third

            We may paint the fence. It is a long fence. You can stop the painting at any time.

            ## 4. Fourth

            We may paint the fence.

            ## 5. Fifth

            You can stop the painting at any time.
            """;

    @TempDir
    private Path folder;

    @Test
    void theNextSentenceIsTheOneAfterItInTheSameSection() throws IOException, RuleException {
        assertThat(sections("in: next, patterns: stop the painting")).containsExactly("1");
    }

    @Test
    void theSentenceBeforeItMayBeAskedForAsWell() throws IOException, RuleException {
        assertThat(sections("in: [previous, next], patterns: stop the painting"))
                .containsExactly("1", "2");
    }

    @Test
    void theSectionIsAllOfItsSentences() throws IOException, RuleException {
        assertThat(sections("in: section, patterns: stop the painting")).containsExactly("1", "2", "3");
    }

    @Test
    void anotherRuleMayBeWhatMustStandThere() throws IOException, RuleException {
        Files.writeString(folder.resolve("painting-stopped.yaml"), """
                id: painting-stopped
                finds: control
                kind: opt-out
                title: t
                why: w
                source: s
                within: [first]
                patterns: [stop the painting]
                """);
        assertThat(sections("in: section, rule: painting-stopped")).containsExactly("1");
    }

    /** The sections of the grants that a rule finds which wants this to stand near. */
    private List<String> sections(String near) throws IOException, RuleException {
        Files.writeString(folder.resolve("painting.yaml"), """
                id: painting
                finds: grant
                kind: permission
                title: t
                why: w
                source: s
                patterns: [we may paint]
                near:
                  - {%s}
                """.formatted(near));
        byte[] text = NEIGHBOURS.getBytes(StandardCharsets.UTF_8);
        Analysis analysis = Proviso.create(List.of(folder)).analyse(text, "terms.md");
        return analysis.clauses().grants().stream()
                .filter(grant -> grant.rule().equals("painting"))
                .map(Grant::location)
                .map(location -> String.valueOf(location.section()))
                .toList();
    }
}
