package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.rule.Pattern.Cased;
import dev.proviso.rule.Pattern.Choice;
import dev.proviso.rule.Pattern.End;
import dev.proviso.rule.Pattern.Gap;
import dev.proviso.rule.Pattern.Not;
import dev.proviso.rule.Pattern.Option;
import dev.proviso.rule.Pattern.Reference;
import dev.proviso.rule.Pattern.Run;
import dev.proviso.rule.Pattern.Sequence;
import dev.proviso.rule.Pattern.Start;
import dev.proviso.rule.Pattern.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {

    @Test
    void aWordIsItselfInLowerCase() throws PatternException {
        assertThat(parse("Licence")).isEqualTo(word("licence"));
    }

    @Test
    void wordsFollowOneAnother() throws PatternException {
        assertThat(parse("you  grant us")).isEqualTo(sequence(word("you"), word("grant"), word("us")));
    }

    @Test
    void aTildeAddsTheInflectedForms() throws PatternException {
        assertThat(((Word) parse("grant~")).forms()).contains("grant", "grants", "granted", "granting");
    }

    @Test
    void aTildeBehindAGroupInflectsTheLastWordOfEachAlternative() throws PatternException {
        Choice choice = (Choice) parse("(opt out|turn down)~");
        assertThat(choice.choices()).allSatisfy(part -> assertThat(part).isInstanceOf(Sequence.class));
        Sequence second = (Sequence) choice.choices().get(1);
        assertThat(second.parts().get(0)).isEqualTo(word("turn"));
        assertThat(((Word) second.parts().get(1)).forms()).contains("downs");
    }

    @Test
    void alternativesOfSingleWordsAreOneWord() throws PatternException {
        assertThat(parse("(right|licence)")).isEqualTo(word("right", "licence"));
    }

    @Test
    void alternativesOfPhrasesStayApart() throws PatternException {
        assertThat(parse("(opt out|turn off)"))
                .isEqualTo(
                        new Choice(List.of(sequence(word("opt"), word("out")), sequence(word("turn"), word("off")))));
    }

    @Test
    void alternativesNeedNoBracketsAroundAWholePattern() throws PatternException {
        assertThat(parse("right | licence")).isEqualTo(word("right", "licence"));
    }

    @Test
    void squareBracketsMakeAPartOptional() throws PatternException {
        assertThat(parse("[your] content")).isEqualTo(sequence(new Option(word("your")), word("content")));
    }

    @Test
    void threeDotsAreAGapOverClauses() throws PatternException {
        assertThat(parse("a ... b")).isEqualTo(sequence(word("a"), new Gap(20, false), word("b")));
        assertThat(parse("a ...60 b")).isEqualTo(sequence(word("a"), new Gap(60, false), word("b")));
    }

    @Test
    void twoDotsAreAGapWithinAClause() throws PatternException {
        assertThat(parse("a .. b")).isEqualTo(sequence(word("a"), new Gap(20, true), word("b")));
        assertThat(parse("a ..1 b")).isEqualTo(sequence(word("a"), new Gap(1, true), word("b")));
    }

    @Test
    void aVocabularyIsCapturedUnderItsOwnNameOrAnother() throws PatternException {
        assertThat(parse("<data-class>")).isEqualTo(new Reference("data-class", "data-class"));
        assertThat(parse("<data:object>")).isEqualTo(new Reference("data", "object"));
    }

    @Test
    void bracesMakeARunOfEntries() throws PatternException {
        Pattern run = new Run(new Reference("right", "act"));
        assertThat(parse("{<right:act> , }")).isEqualTo(run);
        assertThat(parse("{ <right:act> }")).isEqualTo(run);
    }

    @Test
    void anExclamationMarkRefusesWordsPhrasesAndVocabularies() throws PatternException {
        assertThat(parse("!our x")).isEqualTo(sequence(new Not(word("our")), word("x")));
        assertThat(parse("x !(to|by)")).isEqualTo(sequence(word("x"), new Not(word("to", "by"))));
        assertThat(parse("!<party> x")).isEqualTo(sequence(new Not(new Reference("party", "party")), word("x")));
    }

    @Test
    void anchorsStandForTheEndsOfTheSentence() throws PatternException {
        assertThat(parse("^ a $")).isEqualTo(sequence(new Start(), word("a"), new End()));
    }

    @Test
    void lettersInAWordGiveItsSpellings() throws PatternException {
        assertThat(parse("licen[cs]e")).isEqualTo(word("licence", "license"));
        assertThat(parse("[licen[cs]e] x")).isEqualTo(sequence(new Option(word("licence", "license")), word("x")));
    }

    @ParameterizedTest
    @CsvSource({"non-exclusive,non exclusive", "and/or,and or", "customer's,customer", "you’ll,you ll"})
    void aWordIsCutUpAsTextIs(String written, String same) throws PatternException {
        assertThat(parse(written)).isEqualTo(parse(same));
    }

    @Test
    void quotationMarksKeepTheCapitals() throws PatternException {
        assertThat(parse("your \"Customer Data\""))
                .isEqualTo(sequence(
                        word("your"), word("customer"), new Cased("Customer"), word("data"), new Cased("Data")));
        assertThat(parse("(\"AI's\"|ml)"))
                .isEqualTo(new Choice(List.of(sequence(word("ai"), new Cased("AI")), word("ml"))));
    }

    @Test
    void aDotInsideAWordBelongsToIt() throws PatternException {
        assertThat(parse("10.4")).isEqualTo(word("10.4"));
    }

    private static Pattern parse(String source) throws PatternException {
        return PatternParser.parse(source, new Inflections(Map.of()));
    }

    private static Word word(String... forms) {
        return new Word(Set.of(forms));
    }

    private static Sequence sequence(Pattern... parts) {
        return new Sequence(List.of(parts));
    }
}
