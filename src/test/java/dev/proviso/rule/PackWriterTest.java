package dev.proviso.rule;

import static dev.proviso.rule.Near.Place.NEXT;
import static dev.proviso.rule.Near.Place.SAME;
import static dev.proviso.rule.Near.Place.SECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pack that the build compiles is the pack that its files make up. */
class PackWriterTest {

    private static final Path TERMS = Path.of("testdata/documents/meeting-2/terms.md");
    private static final RulePack FROM_FILES = RulePack.shipped();
    private static final byte[] WRITTEN = PackWriter.write(FROM_FILES);
    private static final RulePack READ = PackReader.read(WRITTEN);

    @Test
    void whatIsReadIsWrittenAsTheSameBytes() {
        assertThat(PackWriter.write(READ)).isEqualTo(WRITTEN);
    }

    @Test
    void everyRuleKeepsWhatItSaysAndItsOrder() {
        assertThat(READ.all()).extracting(Rule::id).isEqualTo(ids(FROM_FILES));
        assertThat(READ.all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "patterns.rare", "unless.rare", "notAbout.rare", "within.rare", "near.patterns.rare")
                .isEqualTo(FROM_FILES.all());
    }

    @Test
    void itFindsTheSameInTheSamePlaces() throws IOException {
        List<String> expected = found(FROM_FILES);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(found(READ)).isEqualTo(expected);
    }

    @Test
    void capitalsExpressionsAndNeighboursAreKept() throws RuleException {
        RulePack pack = Small.pack("r", Small.rule("""
                        patterns: '"You" grant'
                        regex: 'art\\. [0-9]+'
                        near:
                          - {in: [next, same], rule: r}
                          - {in: section, patterns: [grant, licence]}
                        """));
        byte[] written = PackWriter.write(pack);
        RulePack read = PackReader.read(written);
        assertThat(PackWriter.write(read)).isEqualTo(written);
        Rule rule = read.rule("r");
        assertThat(rule.near()).extracting(Near::places).isEqualTo(List.of(Set.of(SAME, NEXT), Set.of(SECTION)));
        assertThat(rule.near()).extracting(Near::rules).isEqualTo(List.of(List.of("r"), List.of()));
        assertThat(rule.regexes()).extracting(Regex::written).containsExactly("art\\. [0-9]+");
    }

    private static List<String> ids(RulePack pack) {
        return pack.all().stream().map(Rule::id).toList();
    }

    /** Every match in every line of the terms of a case. */
    private static List<String> found(RulePack pack) throws IOException {
        Matcher matcher = new Matcher(pack, new DocumentTerms());
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(TERMS)) {
            Passage passage = matcher.passage(Tokenizer.tokenize(line, new Span(0, line.length())));
            for (Rule.Finds finds : Rule.Finds.values()) {
                for (Match match : matcher.match(passage, finds, new Small.Alone(passage))) {
                    found.add(match.rule().id() + " " + match.from() + " " + match.to() + " " + match.captures());
                }
            }
        }
        return found;
    }
}
