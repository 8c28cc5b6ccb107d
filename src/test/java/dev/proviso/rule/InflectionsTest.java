package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    private final Inflections inflections =
            new Inflections(Map.of("give", List.of("gave", "given"), "withdraw", List.of("withdrew", "withdrawn")));

    @ParameterizedTest
    @CsvSource({
        "grant,    grants granted granting",
        "license,  licenses licensed licensing",
        "agree,    agrees agreed agreeing",
        "modify,   modifies modified modifying",
        "employ,   employs employed employing",
        "submit,   submits submitted submitting",
        "process,  processes processed processing",
        "withdraw, withdraws withdrew withdrawn withdrawing",
        "give,     gives gave given giving"
    })
    void aWordHasItsRegularAndItsIrregularForms(String base, String forms) {
        assertThat(inflections.of(base)).contains(base).contains(forms.split(" "));
    }

    @Test
    void theShippedListKnowsTheVerbsOfContracts() {
        RulePack pack = RulePack.shipped();
        assertThat(pack.tables().words().all()).contains("chosen", "withdrawn", "agreeing");
    }
}
