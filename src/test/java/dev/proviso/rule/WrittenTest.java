package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.yaml.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Patterns that name the legal source of rare wording. */
class WrittenTest {

    private static final String RULE = """
            patterns:
              - "you grant"
              - pattern: "you licence"
                rare: Model Licence Act, section 1
            """;

    private static final String VOCABULARY = """
            id: v
            title: t
            entries:
              a:
                - pattern: gratis
                  rare: Model Licence Act, section 2
                - free
            """;

    @Test
    void aPatternWithItsSourceMatchesAsOneWithout() throws RuleException {
        RulePack pack = Small.pack("r", Small.rule(RULE));
        assertThat(Small.matches(pack, "You grant. You licence.")).containsExactly("You grant", "You licence");
        assertThat(pack.all().get(0).patterns())
                .extracting(RulePattern::rare)
                .containsExactly("", "Model Licence Act, section 1");
    }

    @Test
    void anEntryOfAVocabularyMayNameItsSourceToo() throws RuleException {
        RulePack pack = Small.pack("v", VOCABULARY, "r", Small.rule("patterns: you <v>"));
        assertThat(Small.matches(pack, "You gratis. You free.")).containsExactly("You gratis", "You free");
        assertThat(pack.vocabulary("v").entries())
                .containsExactly(
                        new Vocabulary.Entry("a", "gratis", "Model Licence Act, section 2"),
                        new Vocabulary.Entry("a", "free", ""));
    }

    @Test
    void tellsWhatAnItemLacksOrHasTooMuch() {
        assertThat(problems("patterns: [{pattern: you grant}]"))
                .containsExactly("expected the key 'rare', which is missing here");
        assertThat(problems("patterns: [{rare: a statute}]"))
                .containsExactly("expected the key 'pattern', which is missing here");
        assertThat(problems("patterns: [{pattern: you grant, rare: a statute, sorce: x}]"))
                .singleElement()
                .asString()
                .startsWith("unknown key 'sorce'");
        assertThat(problems("patterns: [[you grant]]"))
                .containsExactly(
                        "expected a pattern, or 'pattern' with 'rare', for an item of 'patterns', found a list");
    }

    private static List<String> problems(String lines) {
        return catchThrowableOfType(RuleException.class, () -> Small.pack("r", Small.rule(lines))).problems().stream()
                .map(Problem::message)
                .toList();
    }
}
