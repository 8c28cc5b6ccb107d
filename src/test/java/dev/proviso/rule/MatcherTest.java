package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatcherTest {

    @Test
    void aWordInQuotationMarksKeepsItsCapitals() throws RuleException {
        RulePack pack = Small.pack("r", Small.rule("patterns:\n  - 'use \"Content\"'\n"));
        assertThat(Small.matches(pack, "We use Content.")).containsExactly("use Content");
        assertThat(Small.matches(pack, "We use \"Content\".")).hasSize(1);
        assertThat(Small.matches(pack, "We use content.")).isEmpty();
        assertThat(Small.matches(pack, "We use CONTENT.")).isEmpty();
        assertThat(Small.matches(pack, "We use Contents.")).isEmpty();
    }

    @Test
    void aVocabularyMayAskForCapitals() throws RuleException {
        RulePack pack = Small.pack(
                "r",
                Small.rule("patterns: [<ai> model]\n"),
                "ai",
                "id: ai\ntitle: t\nentries:\n  ai: ['\"AI\"', 'large !\"Language\" language']\n");
        assertThat(Small.matches(pack, "an AI model")).containsExactly("AI model");
        assertThat(Small.matches(pack, "an ai model")).isEmpty();
        assertThat(Small.matches(pack, "a large language model")).containsExactly("large language model");
        assertThat(Small.matches(pack, "a Large Language model")).isEmpty();
    }
}
