package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.yaml.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with single files and with files taken together. */
class RulePackReaderTest {

    private static final String A = "id: a\ntitle: t\nentries:\n";
    private static final String B = "id: b\ntitle: t\nentries:\n";

    @Test
    void namesTheCircleInWhichVocabulariesRefer() {
        assertThat(problems("a", A + "  v: [x <b> y]\n", "b", B + "  v: [u, 'u ..3 <a>']\n"))
                .containsExactly("rules/b.yaml:4:18: vocabularies that refer to each other in a circle: a > b > a");
        assertThat(problems("a", A + "  v: ['x [<a>]']\n"))
                .containsExactly("rules/a.yaml:4:12: vocabularies that refer to each other in a circle: a > a");
    }

    @Test
    void namesTheNearestVocabularyAndCapture() {
        assertThat(problems(
                        "party",
                        "id: party\ntitle: t\nentries:\n  x: [y]\n",
                        "r",
                        Small.rule("patterns: <prty> <party:form>\n")))
                .containsExactly(
                        "rules/r.yaml:7:12: unknown vocabulary 'prty', did you mean 'party'?",
                        "rules/r.yaml:7:25: unknown capture 'form', did you mean 'from'?");
    }

    @Test
    void aVocabularyReadAsAnAttributeHasItsValues() {
        assertThat(problems("modifier", "id: modifier\ntitle: t\nentries:\n  perpetul: [for ever]\n"))
                .containsExactly("rules/modifier.yaml:4:3: unknown key 'perpetul', did you mean 'perpetual'?");
    }

    @Test
    void whatARuleGivesFitsWhatItFinds() {
        assertThat(problems("r", Small.rule("patterns: x\ngives: {form: customer, to: [provder], nature: promise}\n")))
                .containsExactly(
                        "rules/r.yaml:8:9: unknown key 'form', did you mean 'from'?",
                        "rules/r.yaml:8:30: unknown word 'provder', did you mean 'provider'?",
                        "rules/r.yaml:8:40: unknown key 'nature', expected one of from, modifiers, objects, purposes, to");
    }

    @Test
    void patternsAndEntriesMayNotBeMissing() {
        assertThat(problems(
                        "r",
                        Small.rule("patterns: []\n"),
                        "a",
                        A.replace("\n", "").replace("entries:", "\nentries: {}"),
                        "x",
                        "id: x\ntitle: t\nfnds: grant\n"))
                .contains("rules/r.yaml:7:11: expected at least one pattern, found none")
                .contains(
                        "rules/x.yaml:1:1: expected 'finds' (a rule or check) or 'entries' (a vocabulary), found neither")
                .contains("rules/x.yaml:3:1: unknown key 'fnds', did you mean 'finds'?");
    }

    @Test
    void whatMustStandNearNamesKnownPlacesAndRules() {
        assertThat(problems("r", Small.rule("patterns: x\nnear:\n  - {in: nxt, rule: rr}\n  - {at: next}\n")))
                .containsExactly(
                        "rules/r.yaml:9:10: unknown word 'nxt', did you mean 'next'?",
                        "rules/r.yaml:9:21: unknown word 'rr', did you mean 'r'?",
                        "rules/r.yaml:10:5: expected the key 'in', which is missing here",
                        "rules/r.yaml:10:5: expected the key 'rule' or 'patterns', which are missing here",
                        "rules/r.yaml:10:6: unknown key 'at', expected one of in, patterns, rule");
    }

    @Test
    void anExpressionIsToldWithItsPlace() {
        assertThat(problems("r", Small.rule("regex: ['a', 'x(?=y)']\n")))
                .singleElement()
                .asString()
                .startsWith("rules/r.yaml:7:16: '(?=' looks ahead or behind");
    }

    private static List<String> problems(String... namesAndTexts) {
        RuleException found = catchThrowableOfType(RuleException.class, () -> Small.pack(namesAndTexts));
        return found == null
                ? List.of()
                : found.problems().stream().map(Problem::toString).toList();
    }
}
