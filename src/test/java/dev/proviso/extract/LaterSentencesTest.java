package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proviso.Proviso;
import dev.proviso.analysis.Clauses;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which licence a later sentence adds to. */
class LaterSentencesTest {

    private static final String BOTH = """
            You grant us a worldwide licence to host your content.

            We grant you a licence to use the software.

            """;

    @Test
    void aLimitOfTheLicenceOverSomethingLimitsEachLicenceOverIt() {
        String terms = """
                # Terms of Larkmoor

                You grant us a licence to show Your Content to others. You also grant us a licence to use Your Content to
                train models. Our licence to Your Content is subject to your rights under applicable law.
                """;
        assertThat(clauses(terms).grants())
                .extracting(Grant::conditions)
                .containsExactly(
                        List.of("subject to your rights under applicable law"),
                        List.of("subject to your rights under applicable law"));
    }

    @Test
    void whoseLicenceIsNamedDecides() {
        String terms = BOTH + "The licence that you grant us is perpetual.";
        assertThat(grant(terms, Party.CUSTOMER).modifiers()).contains(Modifier.PERPETUAL);
        assertThat(grant(terms, Party.PROVIDER).modifiers()).doesNotContain(Modifier.PERPETUAL);
    }

    @Test
    void withoutANameTheLastLicenceIsMeant() {
        String terms = BOTH + "This licence is perpetual.";
        assertThat(grant(terms, Party.PROVIDER).modifiers()).contains(Modifier.PERPETUAL);
        assertThat(grant(terms, Party.CUSTOMER).modifiers()).doesNotContain(Modifier.PERPETUAL);
    }

    @Test
    void aLicenceThatMayBeEndedIsRevocable() {
        String terms = BOTH + "We may terminate your licence at any time.";
        assertThat(grant(terms, Party.PROVIDER).modifiers()).contains(Modifier.REVOCABLE);
    }

    @Test
    void whatTheGiverMayNotAssignIsNoModifierOfTheRight() {
        String terms =
                BOTH + "The licences granted in these Terms may not be assigned by you, but may be assigned by us.";
        assertThat(grant(terms, Party.PROVIDER).modifiers())
                .contains(Modifier.NON_ASSIGNABLE)
                .doesNotContain(Modifier.ASSIGNABLE);
        String inbound = "You grant us a worldwide licence to host your content. ";
        assertThat(grant(
                                inbound
                                        + "Rights granted in these Terms may not be assigned by you, but may be assigned by us.",
                                Party.CUSTOMER)
                        .modifiers())
                .contains(Modifier.ASSIGNABLE)
                .doesNotContain(Modifier.NON_ASSIGNABLE);
    }

    @Test
    void anEndForAnyReasonIsNoPurpose() {
        String terms = "You grant us a worldwide licence to host your content. "
                + "This licence survives termination of the agreement by anybody, for any reason.";
        assertThat(grant(terms, Party.CUSTOMER).purposes()).doesNotContain(Purpose.ANY_PURPOSE);
    }

    @Test
    void whatIsRoyaltyFreeIsNotFullyPaidForBeingFreeOfCharge() {
        String free = "You grant us a licence to host your content without compensation.";
        assertThat(grant(free, Party.CUSTOMER).modifiers()).contains(Modifier.FULLY_PAID);
        String both = "You grant us a royalty-free licence to host your content without compensation.";
        assertThat(grant(both, Party.CUSTOMER).modifiers())
                .contains(Modifier.ROYALTY_FREE)
                .doesNotContain(Modifier.FULLY_PAID);
    }

    @Test
    void licencesEndWithTheAgreementHoweverFarAwayThatIsSaid() {
        String terms = BOTH + "You pay the fees. ".repeat(40) + "\n\n"
                + "Upon termination of this agreement, all rights granted to you under it will cease.";
        assertThat(grant(terms, Party.PROVIDER).modifiers()).contains(Modifier.ENDS_ON_TERMINATION);
        assertThat(grant(terms, Party.CUSTOMER).modifiers()).doesNotContain(Modifier.ENDS_ON_TERMINATION);
    }

    @Test
    void aSectionIsNamedWithItsPart() {
        String terms = """
                ## 10. Rights

                (a) You grant us a licence to host your content.

                (b) You grant us a licence to translate your content.

                ## 11. Term

                The licence granted in section 10(b) is perpetual.
                """;
        assertThat(clauses(terms).grants())
                .extracting(grant -> grant.modifiers().contains(Modifier.PERPETUAL))
                .containsExactly(false, true);
    }

    @Test
    void numbersOfItemsAreNoWords() {
        String terms = """
                By posting content, you:

                1. grant us a perpetual licence to show it;
                2. permit us to translate it.
                """;
        assertThat(grant(terms, Party.CUSTOMER).modifiers()).contains(Modifier.PERPETUAL);
    }

    @Test
    void itemsThatGiveRightsOfDifferentKindsStandForThemselves() {
        String terms = """
                By posting content, you irrevocably:

                1. grant us a worldwide licence to show your content;
                2. waive all moral rights in your content; and
                3. agree to pay the fees.
                """;
        assertThat(clauses(terms).grants())
                .extracting(Grant::kind, Grant::text)
                .containsExactly(
                        tuple(GrantKind.LICENCE, "1. grant us a worldwide licence to show your content;"),
                        tuple(GrantKind.WAIVER, "2. waive all moral rights in your content; and"));
    }

    @Test
    void whatAGrantCallsItIsWhatTheSentenceBeforeNamesLast() {
        String terms = "You keep your photos. However, you grant us a perpetual licence to use them.";
        assertThat(grant(terms, Party.CUSTOMER).objects()).containsExactly(DataObject.CONTENT);
        String alone = "You grant us a perpetual licence to use them.";
        assertThat(grant(alone, Party.CUSTOMER).objects()).isEmpty();
    }

    @Test
    void aModifierWithinAPhraseOnAnotherMatterStands() {
        String terms = BOTH + "This licence is non-exclusive and may not be transferred.";
        assertThat(grant(terms, Party.PROVIDER).modifiers())
                .contains(Modifier.NON_EXCLUSIVE, Modifier.NON_TRANSFERABLE)
                .doesNotContain(Modifier.EXCLUSIVE, Modifier.TRANSFERABLE);
    }

    @Test
    void whatALicenceDoesNotExtendToIsNoPurposeOfIt() {
        String terms = "You grant us a licence to use your content to provide the Service. "
                + "This licence does not extend to training AI models.";
        assertThat(grant(terms, Party.CUSTOMER).purposes()).doesNotContain(Purpose.AI_TRAINING);
    }

    @Test
    void limitsInAListStandForThemselves() {
        String terms = """
                You grant us a worldwide licence to host your content. These rights are limited as follows:

                - We will not share your content with advertisers without your consent.
                - You may delete your content. However, ads may be served near your content.
                """;
        assertThat(clauses(terms).grants())
                .extracting(Grant::rule)
                .containsExactly("licence-grant", "advertising-beside-content");
    }

    @Test
    void ideasSummedUpAsSubmissionsAreFeedback() {
        String terms =
                "By sending ideas, suggestions, and/or proposals (the \"Submissions\") to us, you agree that we may use "
                        + "such Submissions for any purpose.";
        assertThat(grant(terms, Party.CUSTOMER).objects()).containsExactly(DataObject.FEEDBACK);
    }

    @Test
    void contentWithCommentsAmongItIsNoFeedback() {
        String terms =
                "We let you post text, messages, comments, pictures, game-related information and other materials "
                        + "created by you (\"UGC\"). You grant us a licence to publish UGC.";
        assertThat(grant(terms, Party.CUSTOMER).objects()).containsExactly(DataObject.CONTENT);
    }

    @Test
    void anActThatIsGivenANameIsNoContent() {
        String terms =
                "You give others a licence to copy, show and otherwise use (collectively, \"Use\") your content. "
                        + "You also grant us a licence to Use your photos.";
        assertThat(clauses(terms).definitions()).isEmpty();
    }

    @Test
    void aLicenceConsistentWithSettingsNamesNoPurpose() {
        String terms =
                "You grant us a sub-licensable licence to host your content (consistent with your privacy settings).";
        assertThat(grant(terms, Party.CUSTOMER).purposes()).isEmpty();
    }

    private static Grant grant(String terms, Party from) {
        return clauses(terms).grants().stream()
                .filter(grant -> grant.from() == from)
                .findFirst()
                .orElseThrow();
    }

    private static Clauses clauses(String terms) {
        return Proviso.create()
                .analyse(("# Terms\n\n" + terms).getBytes(StandardCharsets.UTF_8), "terms.md")
                .clauses();
    }
}
