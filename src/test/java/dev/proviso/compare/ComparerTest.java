package dev.proviso.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.document.Document;
import dev.proviso.reader.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private static final Proviso PROVISO = Proviso.create();
    private static final String START = """
            # Terms of Service

            Fennel Ltd ("Fennel", "we") runs the Service. "Your Content" means what you upload to the Service.

            """;
    private static final String LICENCE =
            "You grant Fennel a worldwide licence to use, copy and display Your Content to provide the Service.";

    private static Version version(String body) {
        try {
            Document document = PROVISO.read((START + body).getBytes(StandardCharsets.UTF_8), "terms.md");
            return Version.of(PROVISO.analyse(document), document);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static Difference between(String old, String now) {
        return Comparer.compare(version(old), version(now));
    }

    private static List<String> changes(Difference difference) {
        return difference.changes().stream()
                .filter(Change::isOfRights)
                .map(change -> change.id()
                        + ' '
                        + change.kind()
                        + ' '
                        + change.direction().id())
                .toList();
    }

    @Test
    void aGrantThatComesIsWorseAndOneThatGoesIsBetter() {
        assertThat(changes(between("We keep it safe.", LICENCE))).containsExactly("grant-added licence worse");
        assertThat(changes(between(LICENCE, "We keep it safe."))).containsExactly("grant-removed licence better");
    }

    @Test
    void aGrantSaysWhatItReachesFurther() {
        Difference difference = between(
                LICENCE,
                "You grant Fennel a perpetual, worldwide licence to use, copy and display Your Content to provide the"
                        + " Service and to train our machine learning models.");
        assertThat(changes(difference)).containsExactly("grant-widened licence worse");
        Change change = difference.changes().get(0);
        assertThat(change.added())
                .containsEntry("modifiers", List.of("perpetual"))
                .containsEntry("purposes", List.of("ai-training"));
        assertThat(difference.direction()).isEqualTo(Direction.WORSE);
    }

    @Test
    void aPromiseThatComesSaysWhatItCovers() {
        String promise = "We will not use audio, video or chat messages in Your Content to train our artificial"
                + " intelligence models without your consent.";
        Difference difference = between(LICENCE, LICENCE + ' ' + promise);
        assertThat(changes(difference)).containsExactly("control-added consent-required better");
        assertThat(difference.changes().get(0).added())
                .containsEntry("classes", List.of("audio", "chat", "video"))
                .containsEntry("purposes", List.of("ai-training"));
    }

    @Test
    void whatIsMovedAndRenumberedIsNoChange() {
        String old = "## 1. Licence\n\n1.1 " + LICENCE + "\n\n## 2. Fees\n\n2.1 The Service is free.\n";
        String now = "## 1. Fees\n\n1.1 The Service is free.\n\n## 2. Licence\n\n2.1 " + LICENCE + "\n";
        Difference difference = between(old, now);
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.reworded()).isZero();
    }

    @Test
    void whatIsOnlyWordedAnewIsCounted() {
        Difference difference = between(
                LICENCE,
                "To provide the Service you grant to Fennel a worldwide licence to use, copy and display Your Content.");
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.reworded()).isEqualTo(1);
        assertThat(difference.direction()).isEqualTo(Direction.SAME);
    }

    @Test
    void aSentenceThatStandsTwiceMayGoOnce() {
        assertThat(changes(between(LICENCE + "\n\nWe keep it safe.\n\n" + LICENCE, LICENCE + "\n\nWe keep it safe.")))
                .isEmpty();
    }

    @Test
    void sentencesThatStandTogetherAndSayOneThingAreOneChange() {
        String two = "Fennel may use Usage Data for its business purposes. Fennel may share Usage Data with partners.";
        assertThat(changes(between(two, "We keep it safe."))).containsExactly("grant-removed permission better");
    }

    @Test
    void aLimitWithinAGrantThatComesIsNoChangeOfItsOwn() {
        String grant = "We may use Your Content to train our models unless you opt out in your settings.";
        assertThat(changes(between("We keep it safe.", grant)))
                .hasSize(1)
                .allMatch(change -> change.startsWith("grant-added"));
    }

    @Test
    void aStrongerLimitInPlaceOfAWeakerOneIsAWidenedControl() {
        assertThat(changes(between(
                        "We will not use Your Content to train our models without your consent.",
                        "We will never use Your Content to train our models.")))
                .containsExactly("control-widened prohibition better");
    }

    @Test
    void aShorterNoticeOfChangesIsWorse() {
        assertThat(changes(between(
                        "We may change these Terms. We will tell you thirty days before.",
                        "We may change these Terms. We will tell you seven days before.")))
                .containsExactly("control-narrowed unilateral-change worse");
    }

    @Test
    void whatTheProviderLetsTheCustomerDoIsNotCompared() {
        assertThat(changes(between("We keep it safe.", "We grant you a limited licence to use the Service.")))
                .isEmpty();
    }

    @Test
    void worseAndBetterTogetherAreMixed() {
        Difference difference = between(
                "We will not sell Your Content.",
                "We keep it safe. " + "We may use usage data to improve the Service.");
        assertThat(difference.direction()).isEqualTo(Direction.WORSE);
        assertThat(between(LICENCE, "We may use usage data to improve the Service.")
                        .direction())
                .isEqualTo(Direction.MIXED);
    }

    @Test
    void aReportWithoutTheTextIsComparedByItsClauses() {
        Version old = Version.of(version(LICENCE).analysis());
        assertThat(changes(Comparer.compare(old, version(LICENCE)))).isEmpty();
        assertThat(changes(Comparer.compare(old, version("We keep it safe.")))).hasSize(1);
    }

    @Test
    void aFurtherExceptionNarrowsAPromise() {
        assertThat(changes(between(
                        "We will not use Your Content to train our models except when you give us Feedback.",
                        "We will not use Your Content to train our models except when you give us Feedback, or where you use"
                                + " a free plan and have not switched training off.")))
                .containsExactly("control-narrowed prohibition worse");
    }

    @Test
    void aSentenceThatSaysWhatATermIncludesIsPartOfItsDefinition() {
        String old = LICENCE + " For the avoidance of doubt, Your Content includes texts and other material.";
        String now = LICENCE + " For the avoidance of doubt, Your Content includes texts, messages and other material.";
        assertThat(changes(between(old, now)))
                .containsExactly("grant-widened licence worse", "definition-widened Your Content worse");
    }

    @Test
    void noticeOfMaterialChangesOnlyIsWorse() {
        assertThat(
                        changes(
                                between(
                                        "We may change these Terms. We will tell you at least 30 days before.",
                                        "We may change these Terms. In case of material changes we will tell you at least 30 days before.")))
                .containsExactly("control-narrowed unilateral-change worse");
    }

    @Test
    void anotherOccasionForAUseIsAWiderGrant() {
        assertThat(
                        changes(
                                between(
                                        "If you link a partner's account to the Service, you agree that we may share your usage data.",
                                        "When you sign in on any other device or platform, you agree that we may share your usage data.")))
                .hasSize(1)
                .allMatch(change -> change.endsWith("worse"));
    }

    @Test
    void ofTwoEqualSentencesEachKeepsTheNoticeThatFollowsIt() {
        String at = "We may change these Terms. We will tell you at least 30 days before.";
        String elsewhere = "We may change these Terms. We keep old versions in the archive.";
        assertThat(changes(between(at + ' ' + elsewhere, elsewhere + ' ' + at))).isEmpty();
    }

    @Test
    void aLimitThatComesOpensNoGap() {
        String limit = " We will not use videos in Your Content to train our models without your consent.";
        assertThat(between(LICENCE, LICENCE + limit).changes())
                .isNotEmpty()
                .allMatch(change -> change.direction() == Direction.BETTER);
    }
}
