package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code proviso explain RULE}, with and without {@code --on}. */
class ExplainRuleTest {

    private static final String FENCE = """
            id: fence
            finds: grant
            kind: permission
            title: Somebody may paint the fence
            why: w
            source: s
            gives: {from: customer, to: [provider]}
            priority: 50
            patterns:
              - (we|you) may ..3 paint~ [(the|a)] "Fence"
              - "fences may be (painted|tarred) $"
              - "bench !rest painted"
              - "^ walls shine"
            unless:
              - (we|you) may (not|never)
            not-about: [fence of a model]
            within: [painting]
            near:
              - in: [same, next]
                patterns: [ladder]
            match: ["[[We may paint the Fence.]]"]
            no-match: [We may not.]
            """;

    private static final String TERMS = """
            # Terms

            ## Painting

            We may always paint the Fence. Bring a ladder.

            We may gladly and without any fee paint the Fence with a ladder.

            You may not paint the Fence, says the ladder.

            We may paint the fence, on a ladder.

            We may paint the Fence of a model, on a ladder.

            We may paint the Fence, whatever it costs. It is long.

            The fences may be painted green.

            Our bench rest and the walls shine.

            ## Other things

            We may paint the Fence, on a ladder.
            """;

    @TempDir
    private Path folder;

    private String terms;
    private String rules;

    @BeforeEach
    void writeFiles() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules")).toString();
        Files.writeString(folder.resolve("rules/fence.yaml"), FENCE);
        terms = Files.writeString(folder.resolve("terms.md"), TERMS).toString();
    }

    private String on(String line) {
        Run run = Run.of("explain", "fence", "--rules", rules, "--on", terms + line);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @Test
    void namesTheWordsThatEachElementOfAMatchTook() {
        assertThat(on(":5"))
                .startsWith("fence   finds this: a grant, permission   terms.md   “Painting”, line 5\n")
                .containsSubsequence(
                        "  | We may always paint the Fence.\n",
                        "  pattern 1   matches “We may always paint the Fence”\n",
                        "“We”     ",
                        "(we|you)\n",
                        "“paint”  ",
                        "paint~\n",
                        "“Fence”  ",
                        "\"Fence\"\n",
                        "  near        there is ladder in: same, next\n");
    }

    @Test
    void namesTheElementAndTheWordsWhereAPatternStopped() {
        assertThat(on(":7"))
                .startsWith("fence   does not match; pattern 1 gets furthest   terms.md")
                .contains(
                        "pattern 1   stops at paint~: not in “gladly and without any”, and the gap before it allows no"
                                + " more\n              words\n")
                .contains("pattern 2   begins nowhere: no words fit fences\n");
    }

    @Test
    void readsAnItemThatSaysNoWithTheSentenceThatLeadsToIt() throws IOException {
        Path duties = folder.resolve("duties.md");
        Files.writeString(duties, "As to your messages we shall:\n\n- answer them;\n- never sell your messages.\n");
        Run run = Run.of("explain", "prohibition", "--on", duties + ":4");
        assertThat(run.out())
                .startsWith("prohibition   finds this: a control, prohibition   duties.md")
                .containsSubsequence("  | never sell your messages.\n", "“we shall never sell your messages”\n");
    }

    @Test
    void namesOtherCapitalsTheEndAndRefusedWords() {
        assertThat(on(":11"))
                .contains("pattern 1   stops at \"Fence\": the text writes “fence”, with other capitals\n");
        assertThat(on(":17")).contains("pattern 2   stops at $: “green” comes before the end\n");
        assertThat(on(":19"))
                .contains("pattern 3   stops at !rest: “rest” stands there, which it refuses\n")
                .contains("pattern 4   stops at walls: “Our” stands there\n");
    }

    @Test
    void namesWhatDropsAMatch() {
        assertThat(on(":9"))
                .startsWith("fence   matches, but the match does not count")
                .containsSubsequence(
                        "  unless      “You may not” holds the head “You” of “You may not paint the Fence”\n",
                        "(we|you) may (not|never)\n");
        assertThat(on(":13")).contains("  not-about   “Fence of a model” shares words with “");
    }

    @Test
    void namesWhatIsNotAround() {
        assertThat(on(":15"))
                .startsWith("fence   matches, but the match does not count")
                .contains("  near        not there: ladder in: same, next\n");
        assertThat(on(":23")).contains("  within      not there: a heading that matches painting\n");
    }

    @Test
    void withoutALineShowsWhereTheRuleFindsSomethingFirst() {
        assertThat(on("")).startsWith("fence   finds this: a grant, permission   terms.md   “Painting”, line 5\n");
    }

    @Test
    void withoutALineShowsWhereTheRuleGotFurthest() throws IOException {
        String other = Files.writeString(folder.resolve("other.md"), """
                # Terms

                We sell paint to you and everybody. We may or may not paint fences.
                """).toString();
        Run run = Run.of("explain", "fence", "--rules", rules, "--on", other);
        assertThat(run.out())
                .startsWith("fence   does not match; pattern 1 gets furthest")
                .contains("  | We may or may not paint fences.\n");
    }

    @Test
    void tellsWhichOtherRuleSpeaks() throws IOException {
        String louder = FENCE.replace("id: fence", "id: louder").replace("priority: 50", "priority: 60");
        Files.writeString(folder.resolve("rules/louder.yaml"), louder);
        assertThat(on(":5")).startsWith("fence   matches, but the rule louder speaks for this passage");
    }

    @Test
    void anItemIsExplainedWithTheListItStandsIn() throws IOException {
        String list = Files.writeString(folder.resolve("list.md"), """
                # Painting

                We may paint the Fence, and bring a ladder:

                - in the morning; and
                - you may paint the Fence, from a ladder.
                """).toString();
        assertThat(Run.of("explain", "fence", "--rules", rules, "--on", list + ":6")
                        .out())
                .startsWith("fence   matches, but no clause is read from here")
                .contains("  This sentence was read as part of the list that begins at “Painting”, line 3.\n");
    }

    @Test
    void aRuleAloneIsItsPage() {
        assertThat(Run.of("explain", "gap.no-control")).isEqualTo(Run.of("rules", "show", "gap.no-control"));
    }

    @Test
    void aPlaceInAPdfHasAPage() {
        String pdf = "testdata/documents/meeting-2/terms.pdf";
        assertThat(Run.of("explain", "licence-grant", "--on", pdf + ":2").out()).contains("p. 2");
        assertMistake("has no pages", "explain", "fence", "--rules", rules, "--on", terms + ":2:3");
    }

    @Test
    void whatCannotBeExplainedIsOneLine() {
        assertMistake("holds no sentence at line 1 ", "explain", "consent", "--on", terms + ":1");
        assertMistake("holds no sentence at line 99 ", "explain", "consent", "--on", terms + ":99");
        assertMistake("is no rule that looks at sentences", "explain", "gap.no-control", "--on", terms);
        assertMistake("did you mean 'consent'?", "explain", "consnt", "--on", terms);
        assertMistake("does not exist", "explain", "consent", "--on", "nowhere.md:3");
        assertMistake("--on takes one document", "explain", "consent", "--on", "testdata/documents");
    }

    private static void assertMistake(String message, String... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("proviso: ").contains(message).hasLineCount(1);
    }
}
