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

    @Test
    void aRegularExpressionMatchesWholeWordsWhateverTheirCase() throws RuleException {
        RulePack pack = Small.pack("r", Small.rule("regex: '\\$[0-9]+ per lice'\n"));
        assertThat(Small.matches(pack, "We pay \u00a35 per licence and $12  Per Licence, no more."))
                .containsExactly("12  Per Licence");
    }

    @Test
    void aRegularExpressionStandsBesidePatternsAndIsCancelledAsTheyAre() throws RuleException {
        RulePack pack =
                Small.pack("r", Small.rule("patterns: you grant\nregex: 'art\\. [0-9]+'\nunless: not ..3 art\n"));
        assertThat(Small.matches(pack, "you grant under Art. 7")).containsExactly("you grant", "Art. 7");
        assertThat(Small.matches(pack, "not under Art. 7")).isEmpty();
    }

    @Test
    void aCancelledMatchHidesNoLaterOne() throws RuleException {
        RulePack pack = Small.pack("r", Small.rule("patterns: you grant ..9 licence\nunless: rights you grant\n"));
        assertThat(Small.matches(pack, "beside rights you grant elsewhere you grant a licence"))
                .containsExactly("you grant a licence");
        assertThat(Small.matches(pack, "rights you grant by licence")).isEmpty();
    }

    @Test
    void whatSpeaksAgainstAMatchNamesTheSamePartyWhereBothNameOne() throws RuleException {
        RulePack pack = Small.pack(
                "r",
                Small.rule("patterns: work ..9 owned by <side:to>\nnot-about: made by [<side>] [and] <side:to>\n"),
                "side",
                "id: side\ntitle: t\nentries:\n  one: ['[the] maker']\n  other: [buyer]\n");
        assertThat(Small.matches(pack, "work made by maker is owned by buyer")).hasSize(1);
        assertThat(Small.matches(pack, "work made by the maker is owned by maker"))
                .isEmpty();
        assertThat(Small.matches(pack, "work made by buyer and maker is owned by maker"))
                .isEmpty();
        assertThat(Small.matches(pack, "work made by buyer and maker is owned by buyer"))
                .hasSize(1);
    }

    @Test
    void aRegularExpressionFindsSoManyMatchesInASentenceAndNoMore() throws RuleException {
        RulePack pack = Small.pack("r", Small.rule("regex: 'a.*z|a'\n"));
        assertThat(Small.matches(pack, "a ".repeat(1000))).hasSize(Regex.MOST_MATCHES);
    }

    @Test
    void whatMustStandNearMayStandInTheSameSentence() throws RuleException {
        RulePack pack = Small.pack(
                "r",
                Small.rule("patterns: you grant\nnear: {in: same, patterns: [licence, right to <v>]}\n"),
                "v",
                "id: v\ntitle: t\nentries:\n  v: [copy]\n");
        assertThat(Small.matches(pack, "you grant a licence")).hasSize(1);
        assertThat(Small.matches(pack, "you grant a right to copy")).hasSize(1);
        assertThat(Small.matches(pack, "you grant a refund")).isEmpty();
    }

    @Test
    void everythingThatMustStandNearMustStandThere() throws RuleException {
        RulePack pack = Small.pack(
                "r",
                Small.rule("patterns: you grant\nnear:\n  - {in: same, patterns: a}\n  - {in: same, patterns: b}\n"));
        assertThat(Small.matches(pack, "you grant a and b")).hasSize(1);
        assertThat(Small.matches(pack, "you grant a")).isEmpty();
    }
}
