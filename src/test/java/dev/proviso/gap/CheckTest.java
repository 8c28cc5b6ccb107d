package dev.proviso.gap;

import static dev.proviso.clause.ControlKind.ACCEPTANCE_BY_USE;
import static dev.proviso.clause.ControlKind.CONSENT_REQUIRED;
import static dev.proviso.clause.ControlKind.DEEMED_CONSENT;
import static dev.proviso.clause.ControlKind.ENDS_ON_DELETION;
import static dev.proviso.clause.ControlKind.OPT_OUT;
import static dev.proviso.clause.ControlKind.PROHIBITION;
import static dev.proviso.clause.ControlKind.SURVIVES_DELETION;
import static dev.proviso.clause.ControlKind.UNILATERAL_CHANGE;
import static dev.proviso.clause.Modifier.IRREVOCABLE;
import static dev.proviso.clause.Modifier.PERPETUAL;
import static dev.proviso.clause.Modifier.SUBLICENSABLE;
import static dev.proviso.clause.Purpose.AI_TRAINING;
import static dev.proviso.clause.Purpose.ANY_PURPOSE;
import static dev.proviso.clause.Purpose.DEVELOP_PRODUCTS;
import static dev.proviso.clause.Purpose.IMPROVE_SERVICE;
import static dev.proviso.clause.Purpose.MARKETING;
import static dev.proviso.clause.Purpose.PROVIDE_SERVICE;
import static dev.proviso.clause.Purpose.SHARE_WITH_THIRD_PARTIES;
import static dev.proviso.gap.Sample.clauses;
import static dev.proviso.gap.Sample.content;
import static dev.proviso.gap.Sample.control;
import static dev.proviso.gap.Sample.definition;
import static dev.proviso.gap.Sample.grant;
import static dev.proviso.gap.Sample.licence;
import static dev.proviso.gap.Sample.of;
import static dev.proviso.gap.Sample.reference;
import static dev.proviso.gap.Sample.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Effect;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Level;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import dev.proviso.clause.Quote;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each shipped check fires where it should and stays silent at near misses. */
class CheckTest {

    private static final GapAnalyser ANALYSER = new GapAnalyser(CheckPack.shipped());

    @Nested
    class NoControl {

        @Test
        void firesOnceAGrantWithEveryOpenPurpose() {
            Gap gap = only("gap.no-control", licence(PROVIDE_SERVICE, MARKETING, AI_TRAINING));
            assertThat(gap.level()).isEqualTo(Level.HIGH);
            assertThat(gap.grant()).isEqualTo("g1");
            assertThat(gap.open()).extracting(Cell::purpose).containsExactly("ai-training", "marketing");
            assertThat(gap.message())
                    .isEqualTo("Your Content may be used for AI training and marketing; "
                            + "we found no way to refuse in this text");
        }

        @Test
        void isCriticalForAnEndlessRightToTrain() {
            assertThat(only("gap.no-control", licence(AI_TRAINING).with(PERPETUAL))
                            .level())
                    .isEqualTo(Level.CRITICAL);
        }

        @Test
        void isCriticalForAnEndlessRightThatIsPassedOn() {
            assertThat(only("gap.no-control", licence().with(IRREVOCABLE, SUBLICENSABLE))
                            .level())
                    .isEqualTo(Level.CRITICAL);
        }

        @Test
        void isMediumForGeneralImprovement() {
            assertThat(only("gap.no-control", licence(IMPROVE_SERVICE)).level()).isEqualTo(Level.MEDIUM);
        }

        @Test
        void isMediumForAWideLicenceWithoutPurpose() {
            assertThat(only("gap.no-control", licence().with(SUBLICENSABLE)).level())
                    .isEqualTo(Level.MEDIUM);
        }

        @Test
        void isHighForAnyUseOfUsageData() {
            assertThat(only("gap.no-control", licence(ANY_PURPOSE).over(of(DataObject.USAGE_DATA)))
                            .level())
                    .isEqualTo(Level.HIGH);
        }

        @Test
        void isLowForFeedback() {
            assertThat(only(
                                    "gap.no-control",
                                    licence(ANY_PURPOSE)
                                            .over(of(DataObject.FEEDBACK))
                                            .with(PERPETUAL))
                            .level())
                    .isEqualTo(Level.LOW);
        }

        @Test
        void saysThatALimitOnOtherDataDoesNotNameThisData() {
            Gap gap = only(
                    "gap.no-control",
                    licence(AI_TRAINING).over(of(DataObject.USAGE_DATA)),
                    control(CONSENT_REQUIRED, AI_TRAINING));
            assertThat(gap.message()).contains("; the limit on content (").endsWith(") does not name it");
        }

        @Test
        void staysSilentAboutTheServiceItself() {
            assertSilent("gap.no-control", licence(PROVIDE_SERVICE).with(PERPETUAL, SUBLICENSABLE));
        }

        @Test
        void staysSilentWhereAControlReachesTheUse() {
            assertSilent("gap.no-control", licence(MARKETING), control(OPT_OUT, MARKETING));
        }

        @Test
        void isNotSilencedByALimitThatRefersToTheTextItself() {
            assertThat(gaps(
                            "gap.no-control",
                            licence(MARKETING),
                            control(PROHIBITION, MARKETING).effect(Effect.NONE)))
                    .hasSize(1);
        }

        @Test
        void staysSilentAboutWhatTheProviderGrants() {
            assertSilent(
                    "gap.no-control", licence(ANY_PURPOSE).from(Party.PROVIDER).to(Beneficiary.CUSTOMER));
        }

        @Test
        void staysSilentAboutServiceProvidersWhoActForTheProvider() {
            assertSilent(
                    "gap.no-control",
                    licence(SHARE_WITH_THIRD_PARTIES)
                            .to(Beneficiary.PROVIDER, Beneficiary.THIRD_PARTIES)
                            .onBehalf());
        }

        @Test
        void staysSilentAboutAWideLicenceThatIsLimitedToItsPurposes() {
            assertSilent("gap.no-control", licence().with(SUBLICENSABLE).closed());
        }
    }

    @Nested
    class DataShortfall {

        private final Definition definition = definition(
                "Your Content", DataObject.CONTENT, List.of("audio", "chat", "files", "transcripts", "video"));

        @Test
        void namesWhatIsLeftOutAndWhatIsUnclear() {
            Gap gap = only(
                    "gap.data-shortfall",
                    definition,
                    licence(AI_TRAINING).with(PERPETUAL),
                    control(CONSENT_REQUIRED, AI_TRAINING).over(content("audio", "chat", "video")));
            assertThat(gap.level()).isEqualTo(Level.CRITICAL);
            assertThat(gap.open())
                    .extracting(Cell::data)
                    .containsExactly("files", "anything else within 'Your Content'");
            assertThat(gap.controlled()).extracting(Cell::data).containsExactly("audio", "chat", "video");
            assertThat(gap.message())
                    .isEqualTo("AI training on Your Content is limited for audio, chat and video only; the limit does"
                            + " not name files and anything else within 'Your Content'; unclear: transcripts");
        }

        @Test
        void isMediumWhereNothingIsLeftOutForCertain() {
            Gap gap = only(
                    "gap.data-shortfall",
                    licence(AI_TRAINING).over(content("audio", "transcripts")).with(PERPETUAL),
                    control(CONSENT_REQUIRED, AI_TRAINING).over(content("audio")));
            assertThat(gap.level()).isEqualTo(Level.MEDIUM);
            assertThat(gap.open()).isEmpty();
        }

        @Test
        void firesWhereTheControlSpeaksOfAnotherDefinedTerm() {
            Gap gap = only(
                    "gap.data-shortfall",
                    definition("Your Content", DataObject.CONTENT, List.of()),
                    definition("Music", DataObject.CONTENT, List.of()),
                    licence(AI_TRAINING),
                    control(CONSENT_REQUIRED, AI_TRAINING)
                            .over(new DataReference(DataObject.CONTENT, "Music", List.of())));
            assertThat(gap.level()).isEqualTo(Level.MEDIUM);
            assertThat(gap.message())
                    .isEqualTo("AI training on Your Content is limited for Music only; "
                            + "the limit does not name Your Content");
        }

        @Test
        void firesWhereTheControlNamesADefinedPartOfTheData() {
            Gap gap = only(
                    "gap.data-shortfall",
                    definition("Your Content", DataObject.CONTENT, List.of("Recordings", "notes")),
                    definition("Recordings", DataObject.CONTENT, List.of()),
                    licence(AI_TRAINING),
                    control(CONSENT_REQUIRED, AI_TRAINING)
                            .over(new DataReference(DataObject.CONTENT, "Recordings", List.of())));
            assertThat(gap.controlled()).extracting(Cell::data).containsExactly("Recordings");
            assertThat(gap.open())
                    .extracting(Cell::data)
                    .containsExactly("notes", "anything else within 'Your Content'");
        }

        @Test
        void staysSilentForTheSameTerm() {
            assertSilent(
                    "gap.data-shortfall", definition, licence(AI_TRAINING), control(CONSENT_REQUIRED, AI_TRAINING));
        }

        @Test
        void staysSilentWhereAnotherControlCoversTheRest() {
            assertSilent(
                    "gap.data-shortfall",
                    definition,
                    licence(AI_TRAINING),
                    control(CONSENT_REQUIRED, AI_TRAINING).over(content("audio")),
                    control(OPT_OUT, AI_TRAINING));
        }
    }

    @Nested
    class PurposeShortfall {

        private static final String TRAINING_ONLY = "We will not train our models on it without your consent.";

        @Test
        void firesWhereTheGrantNamesTuningOfModels() {
            Gap gap = only(
                    "gap.purpose-shortfall",
                    licence(AI_TRAINING).saying("You let us train and tune algorithms and models on it."),
                    control(CONSENT_REQUIRED, AI_TRAINING).saying(TRAINING_ONLY));
            assertThat(gap.message())
                    .isEqualTo("Beside training, the grant says 'tune'; the limit names training only");
        }

        @Test
        void staysSilentAboutTestingOfPeople() {
            assertSilent(
                    "gap.purpose-shortfall",
                    licence(AI_TRAINING).saying("You let us use it for staff training and testing."),
                    control(CONSENT_REQUIRED, AI_TRAINING).saying(TRAINING_ONLY));
        }

        @Test
        void staysSilentWhereTheControlNamesTuningToo() {
            assertSilent(
                    "gap.purpose-shortfall",
                    licence(AI_TRAINING).saying("You let us train and tune models on it."),
                    control(CONSENT_REQUIRED, AI_TRAINING).saying("We will not train or tune models on it."));
        }
    }

    @Nested
    class BeneficiaryShortfall {

        @Test
        void firesWhereAPromiseDoesNotBindSublicensees() {
            Gap gap = only(
                    "gap.beneficiary-shortfall",
                    licence(AI_TRAINING).with(SUBLICENSABLE),
                    control(CONSENT_REQUIRED, AI_TRAINING));
            assertThat(gap.level()).isEqualTo(Level.HIGH);
            assertThat(gap.open()).extracting(Cell::beneficiary).containsExactly("sublicensees");
        }

        @Test
        void isMediumForMarketing() {
            assertThat(only(
                                    "gap.beneficiary-shortfall",
                                    licence(MARKETING).with(SUBLICENSABLE),
                                    control(CONSENT_REQUIRED, MARKETING))
                            .level())
                    .isEqualTo(Level.MEDIUM);
        }

        @Test
        void staysSilentWhereThePromiseBindsThemToo() {
            assertSilent(
                    "gap.beneficiary-shortfall",
                    licence(AI_TRAINING).with(SUBLICENSABLE),
                    control(CONSENT_REQUIRED, AI_TRAINING).binding(Bound.PROVIDER, Bound.SUBLICENSEES));
        }

        @Test
        void staysSilentWhereTheGrantItselfIsLimited() {
            assertSilent(
                    "gap.beneficiary-shortfall",
                    licence(AI_TRAINING).with(SUBLICENSABLE),
                    control(CONSENT_REQUIRED, AI_TRAINING).limitingTheGrant());
        }

        @Test
        void staysSilentAboutAffiliates() {
            assertSilent(
                    "gap.beneficiary-shortfall",
                    licence(AI_TRAINING).to(Beneficiary.PROVIDER, Beneficiary.AFFILIATES),
                    control(CONSENT_REQUIRED, AI_TRAINING));
        }
    }

    @Nested
    class CircularConsent {

        @Test
        void firesWhereUsingTheServiceGivesTheSameConsent() {
            Gap gap = only(
                    "gap.circular-consent",
                    control(CONSENT_REQUIRED, AI_TRAINING),
                    control(DEEMED_CONSENT, AI_TRAINING).saying("By using the service you consent."));
            assertThat(gap.level()).isEqualTo(Level.CRITICAL);
            assertThat(gap.controls()).containsExactly("c1", "c2");
        }

        @Test
        void standsAtTheGrantInPlaceOfAMissingControl() {
            Object[] parts = {
                licence(AI_TRAINING),
                control(CONSENT_REQUIRED, AI_TRAINING),
                control(DEEMED_CONSENT, AI_TRAINING).saying("By using the service you consent.")
            };
            assertThat(only("gap.circular-consent", parts).grant()).isEqualTo("g1");
            assertSilent("gap.no-control", parts);
        }

        @Test
        void staysSilentForAnotherPurpose() {
            assertSilent(
                    "gap.circular-consent",
                    control(CONSENT_REQUIRED, AI_TRAINING),
                    control(DEEMED_CONSENT, PROVIDE_SERVICE).saying("By using the service you consent."));
        }

        @Test
        void staysSilentForOtherData() {
            assertSilent(
                    "gap.circular-consent",
                    control(CONSENT_REQUIRED, AI_TRAINING),
                    control(DEEMED_CONSENT, AI_TRAINING)
                            .over(of(DataObject.PERSONAL_DATA))
                            .saying("By using the service you accept the privacy policy."));
        }
    }

    @Nested
    class ConsentQuality {

        @Test
        void firesWhereNobodySaysHowConsentIsGiven() {
            assertThat(only("gap.consent-quality", control(CONSENT_REQUIRED, AI_TRAINING))
                            .level())
                    .isEqualTo(Level.MEDIUM);
        }

        @Test
        void staysSilentWhereAMechanismIsNamed() {
            assertSilent(
                    "gap.consent-quality",
                    control(CONSENT_REQUIRED, AI_TRAINING).by("account settings"));
        }

        @Test
        void staysSilentAboutWrittenConsent() {
            assertSilent(
                    "gap.consent-quality",
                    control(CONSENT_REQUIRED, MARKETING).saying("Not without your prior written consent."));
        }

        @Test
        void staysSilentAboutConfidentialInformation() {
            assertSilent(
                    "gap.consent-quality",
                    control(CONSENT_REQUIRED, SHARE_WITH_THIRD_PARTIES).over(of(DataObject.OTHER)));
        }
    }

    @Nested
    class ConfidentialityCarveOut {

        private static final Definition CONTENT = definition("Your Content", DataObject.CONTENT, List.of());

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Your Content is not Confidential Information.",
                    "Your Content shall not be considered your Confidential Information; however, it is kept safe.",
                    "Confidential Information does not include Your Content."
                })
        void firesWhereContentIsNoConfidentialInformation(String sentence) {
            List<Gap> gaps = carveOuts(sentence);
            assertThat(gaps).hasSize(1);
            assertThat(gaps.get(0).message()).startsWith("Your Content is taken out of what is confidential");
            assertThat(gaps.get(0).grant()).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Confidential Information does not include information that is public.",
                    "Your Content is Confidential Information.",
                    "We will not disclose Your Content or other Confidential Information."
                })
        void staysSilentOtherwise(String sentence) {
            assertThat(carveOuts(sentence)).isEmpty();
        }

        private static List<Gap> carveOuts(String sentence) {
            Quote quote = new Quote(sentence, Sample.at(40));
            return ANALYSER.assess(List.of(quote), clauses(CONTENT, licence())).gaps().stream()
                    .filter(gap -> gap.check().equals("gap.confidentiality-carve-out"))
                    .toList();
        }
    }

    @Nested
    class Removable {

        @Test
        void firesOnceWhereTermsThatHoldAControlMayChange() {
            Gap gap = only(
                    "gap.removable",
                    control(OPT_OUT, MARKETING),
                    control(UNILATERAL_CHANGE).saying("We may change this."),
                    control(UNILATERAL_CHANGE).saying("We may change that."));
            assertThat(gap.level()).isEqualTo(Level.LOW);
            assertThat(gap.controls()).containsExactly("c1");
        }

        @Test
        void isMediumWhereUsingTheServiceAcceptsTheChange() {
            assertThat(only(
                                    "gap.removable",
                                    control(OPT_OUT, MARKETING),
                                    control(UNILATERAL_CHANGE),
                                    control(ACCEPTANCE_BY_USE))
                            .level())
                    .isEqualTo(Level.MEDIUM);
        }

        @Test
        void staysSilentWhereThereIsNothingToTakeAway() {
            assertSilent(
                    "gap.removable",
                    control(UNILATERAL_CHANGE),
                    control(PROHIBITION).effect(Effect.NONE));
        }
    }

    @Nested
    class Undetermined {

        @Test
        void firesForADocumentThatPrevails() {
            Gap gap = only("gap.undetermined", licence(MARKETING), reference("School Addendum", true));
            assertThat(gap.undetermined()).extracting(Cell::purpose).containsExactly("marketing");
            assertThat(gap.message()).startsWith("Not reviewed: School Addendum");
        }

        @Test
        void staysSilentAboutADocumentThatIsOnlyMentioned() {
            assertSilent("gap.undetermined", licence(MARKETING), reference("Privacy Notice", false));
        }
    }

    @Nested
    class Exit {

        @Test
        void firesForAPromiseToDeleteUnderALicenceWithoutEnd() {
            Gap gap = only("gap.exit", licence(MARKETING).with(PERPETUAL), control(ENDS_ON_DELETION));
            assertThat(gap.level()).isEqualTo(Level.MEDIUM);
            assertThat(gap.message()).endsWith("of the same data: perpetual");
        }

        @Test
        void isLowForCopiesThatStay() {
            Gap gap =
                    only("gap.exit", control(ENDS_ON_DELETION), control(SURVIVES_DELETION), control(SURVIVES_DELETION));
            assertThat(gap.level()).isEqualTo(Level.LOW);
            assertThat(gap.controls()).containsExactly("c1", "c2", "c3");
            assertThat(gap.message()).endsWith("of the same data: survives deletion");
        }

        @Test
        void staysSilentAboutOtherDataAndALicenceThatDeletionEnds() {
            assertSilent(
                    "gap.exit",
                    licence(MARKETING).with(PERPETUAL).over(of(DataObject.FEEDBACK)),
                    licence(MARKETING).with(IRREVOCABLE, Modifier.ENDS_ON_DELETION),
                    control(ENDS_ON_DELETION));
        }
    }

    @Nested
    class Window {

        @Test
        void quotesTheDeadline() {
            assertThat(only(
                                    "gap.window",
                                    control(OPT_OUT, MARKETING)
                                            .within("within thirty days")
                                            .saying("You may opt out within thirty days."))
                            .message())
                    .contains("only within thirty days:");
        }

        @Test
        void staysSilentAboutHowFastTheProviderActs() {
            assertSilent(
                    "gap.window",
                    control(OPT_OUT, MARKETING)
                            .within("within thirty days")
                            .saying("We will honour your opt-out within thirty days."));
        }
    }

    @Nested
    class Statements {

        @Test
        void openUsesMakeAWarrantyForOthersAGap() {
            Gap gap = only(
                    "gap.warranty-shift",
                    licence(MARKETING),
                    licence(AI_TRAINING),
                    control(OPT_OUT, MARKETING),
                    statement("consent-of-others", DataObject.CONTENT));
            assertThat(gap.open()).extracting(Cell::purpose).containsExactly("ai-training");
            assertThat(gap.controlled()).extracting(Cell::purpose).containsExactly("marketing");
            assertThat(gap.message()).contains("may be used for AI training:");
        }

        @Test
        void aWarrantyIsNoGapWhereTheUseCanBeRefusedOrIsOfOtherData() {
            Object said = statement("consent-of-others", DataObject.CONTENT);
            assertSilent("gap.warranty-shift", licence(MARKETING), control(OPT_OUT, MARKETING), said);
            assertSilent("gap.warranty-shift", licence(MARKETING).over(of(DataObject.USAGE_DATA)), said);
        }

        @Test
        void otherTermsPrevailOverAControlOnly() {
            Object said = statement("other-terms-prevail", DataObject.OTHER);
            assertThat(only("gap.precedence", licence(MARKETING), control(OPT_OUT, MARKETING), said)
                            .level())
                    .isEqualTo(Level.LOW);
            assertSilent("gap.precedence", licence(MARKETING), said);
        }

        @Test
        void anAgreementWithTheCustomerMayHelp() {
            assertThat(only(
                                    "gap.precedence",
                                    licence(MARKETING),
                                    control(OPT_OUT, MARKETING),
                                    statement("own-agreement-prevails", DataObject.OTHER))
                            .level())
                    .isEqualTo(Level.INFO);
        }

        @Test
        void ownPurposesAreNoneOfAProcessor() {
            Object said = statement("processor-role", DataObject.CONTENT);
            assertThat(gaps("gap.processor-conflict", licence(IMPROVE_SERVICE), said, said))
                    .hasSize(1);
            assertSilent("gap.processor-conflict", licence(PROVIDE_SERVICE), said);
            assertSilent(
                    "gap.processor-conflict", licence(IMPROVE_SERVICE), statement("processor-role", DataObject.OTHER));
        }
    }

    @Nested
    class Conditioned {

        @Test
        void exceptionsAreQuoted() {
            Gap gap = only(
                    "gap.exception",
                    licence(AI_TRAINING),
                    control(OPT_OUT, AI_TRAINING).except("except for content that you rate"));
            assertThat(gap.level()).isEqualTo(Level.HIGH);
            assertThat(gap.message()).endsWith("has exceptions: except for content that you rate");
        }

        @Test
        void anExceptionIsToldOnceForAllGrantsOfTheUse() {
            assertThat(gaps(
                            "gap.exception",
                            licence(DEVELOP_PRODUCTS),
                            licence(AI_TRAINING),
                            licence(AI_TRAINING),
                            control(OPT_OUT, AI_TRAINING).except("except for content that you rate")))
                    .extracting(Gap::grant)
                    .containsExactly("g2");
        }

        @Test
        void aScopeOfUsersIsNoDataClass() {
            assertThat(only(
                                    "gap.tier-region",
                                    licence(MARKETING),
                                    control(OPT_OUT, MARKETING).scope("Enterprise plan"))
                            .message())
                    .endsWith("reaches only: Enterprise plan");
        }

        @Test
        void aConditionIsToldEvenWhenItsWordsAreNeitherScopeNorException() {
            assertThat(gaps(
                            "gap.conditional",
                            licence(MARKETING),
                            control(OPT_OUT, MARKETING).effect(Effect.CONDITIONAL)))
                    .hasSize(1);
        }

        @Test
        void aControlWithoutAPurposeCoversNone() {
            assertThat(gaps("gap.no-control", licence(MARKETING), control(OPT_OUT)))
                    .hasSize(1);
        }

        @Test
        void aGeneralBanDoesNotSilenceAnExpressGrant() {
            assertThat(gaps(
                            "gap.conflict",
                            licence(MARKETING),
                            control(PROHIBITION).allBut(PROVIDE_SERVICE)))
                    .hasSize(1);
        }

        @Test
        void aPlainControlFiresNoneOfThem() {
            Object[] plain = {licence(MARKETING), control(OPT_OUT, MARKETING)};
            assertSilent("gap.exception", plain);
            assertSilent("gap.tier-region", plain);
            assertSilent("gap.conditional", plain);
            assertSilent("gap.conflict", plain);
        }
    }

    @Nested
    class DefaultOn {

        @Test
        void firesOnceForGrantsOfOneUseWithAnOptOutOnly() {
            Gap gap = only(
                    "gap.default-on",
                    licence(AI_TRAINING),
                    grant(GrantKind.PERMISSION, AI_TRAINING),
                    control(OPT_OUT, AI_TRAINING));
            assertThat(gap.level()).isEqualTo(Level.MEDIUM);
            assertThat(gap.grant()).isEqualTo("g1");
            assertThat(gap.controls()).containsExactly("c1");
            assertThat(gap.controlled()).extracting(Cell::purpose).containsExactly("ai-training");
        }

        @Test
        void staysSilentWhereConsentIsAskedForTheSameUse() {
            assertSilent(
                    "gap.default-on",
                    licence(AI_TRAINING),
                    control(OPT_OUT, AI_TRAINING),
                    control(CONSENT_REQUIRED, AI_TRAINING));
        }

        @Test
        void staysSilentWhereOnlyTheOptOutNamesTheUse() {
            assertSilent("gap.default-on", licence(ANY_PURPOSE), control(OPT_OUT, MARKETING));
        }

        @Test
        void staysSilentWhereTheOptOutReachesAnotherUse() {
            assertSilent("gap.default-on", licence(AI_TRAINING), control(OPT_OUT, MARKETING));
        }
    }

    @Nested
    class Actor {

        @Test
        void firesWhereAnAdministratorRefusesForTheUsers() {
            Gap gap = only("gap.actor", control(OPT_OUT, AI_TRAINING).decidedBy("administrator"));
            assertThat(gap.level()).isEqualTo(Level.MEDIUM);
            assertThat(gap.controls()).containsExactly("c1");
        }

        @Test
        void staysSilentWhereTheUserDecidesOrTheUseIsTheService() {
            assertSilent("gap.actor", control(OPT_OUT, AI_TRAINING).decidedBy("end-user"));
            assertSilent("gap.actor", control(OPT_OUT, PROVIDE_SERVICE).decidedBy("administrator"));
        }
    }

    @Nested
    class BundledConsent {

        @Test
        void firesForAConsentThatIsGivenOrTakenFromUse() {
            String words = "By using the Service you consent to marketing.";
            Gap gap = only(
                    "gap.bundled-consent", grant(GrantKind.CONSENT, MARKETING).saying(words));
            assertThat(gap.grant()).isEqualTo("g1");
            assertThat(only(
                                    "gap.bundled-consent",
                                    control(DEEMED_CONSENT, MARKETING).saying(words))
                            .controls())
                    .containsExactly("c1");
        }

        @Test
        void staysSilentForALicenceAndForTheService() {
            String words = "By posting you agree that we use it.";
            assertSilent("gap.bundled-consent", licence(MARKETING).saying(words));
            assertSilent(
                    "gap.bundled-consent",
                    grant(GrantKind.CONSENT, PROVIDE_SERVICE).saying(words));
        }
    }

    @Nested
    class RiskyGrants {

        @Test
        void assignmentOfContentIsCritical() {
            assertThat(finding("grant.assignment-of-content", grant(GrantKind.ASSIGNMENT)))
                    .isEqualTo(Level.CRITICAL);
        }

        @Test
        void assignmentOfFeedbackIsOnlyFeedback() {
            Sample.GrantSample feedback = grant(GrantKind.ASSIGNMENT).over(of(DataObject.FEEDBACK));
            assertThat(findings("grant.assignment-of-content", feedback)).isEmpty();
            assertThat(finding("grant.feedback", feedback)).isEqualTo(Level.LOW);
        }

        @Test
        void feedbackThatCapturesContentIsMedium() {
            Sample.GrantSample both = licence(ANY_PURPOSE).over(content(), of(DataObject.FEEDBACK));
            assertThat(finding("grant.feedback-captures-inputs", both)).isEqualTo(Level.MEDIUM);
            assertThat(findings("grant.feedback", both)).isEmpty();
        }

        @Test
        void ownershipOfUsageDataIsHigh() {
            assertThat(finding(
                            "grant.ownership-of-usage-data",
                            grant(GrantKind.ASSIGNMENT).over(of(DataObject.USAGE_DATA))))
                    .isEqualTo(Level.HIGH);
        }

        @Test
        void anEndlessWideLicenceIsHighUnlessItExcludesTraining() {
            assertThat(finding("grant.irrevocable", licence(MARKETING).with(PERPETUAL)))
                    .isEqualTo(Level.HIGH);
            assertThat(finding(
                            "grant.irrevocable",
                            licence(MARKETING).with(PERPETUAL).excluding(AI_TRAINING)))
                    .isEqualTo(Level.MEDIUM);
        }

        @Test
        void eachCheckNamesTheModifiersThatItAsksFor() {
            Sample.GrantSample endless = licence(MARKETING).with(PERPETUAL, SUBLICENSABLE);
            assertThat(findings("grant.irrevocable", endless).get(0).message()).endsWith("(perpetual)");
            assertThat(findings("grant.sublicensable", endless).get(0).message())
                    .endsWith("(sublicensable)");
        }

        @Test
        void anEndlessServiceLicenceIsLow() {
            Sample.GrantSample service = licence(PROVIDE_SERVICE).with(PERPETUAL, IRREVOCABLE);
            assertThat(finding("grant.irrevocable", service)).isEqualTo(Level.LOW);
            assertThat(finding("grant.service-licence", service)).isEqualTo(Level.LOW);
        }

        @Test
        void marksCountOnlyInMarketing() {
            assertThat(finding("grant.marks", licence(MARKETING).over(of(DataObject.MARKS))))
                    .isEqualTo(Level.MEDIUM);
            assertThat(findings("grant.marks", licence(PROVIDE_SERVICE).over(of(DataObject.MARKS))))
                    .isEmpty();
        }

        @Test
        void likenessCountsOnlyBeyondTheService() {
            assertThat(finding("grant.likeness", licence(MARKETING).over(of(DataObject.LIKENESS))))
                    .isEqualTo(Level.MEDIUM);
            assertThat(findings("grant.likeness", licence(DEVELOP_PRODUCTS))).isEmpty();
        }

        @Test
        void whatTheProviderGrantsIsNoRisk() {
            assertThat(ANALYSER.assess(
                                    List.of(),
                                    clauses(licence(ANY_PURPOSE)
                                            .from(Party.PROVIDER)
                                            .to(Beneficiary.CUSTOMER)
                                            .with(IRREVOCABLE, SUBLICENSABLE)))
                            .findings())
                    .isEmpty();
        }
    }

    private static Gap only(String check, Object... parts) {
        List<Gap> gaps = gaps(check, parts);
        assertThat(gaps).as(check).hasSize(1);
        return gaps.get(0);
    }

    private static void assertSilent(String check, Object... parts) {
        assertThat(gaps(check, parts)).as(check).isEmpty();
    }

    private static List<Gap> gaps(String check, Object... parts) {
        return ANALYSER.assess(List.of(), clauses(parts)).gaps().stream()
                .filter(gap -> gap.check().equals(check))
                .toList();
    }

    private static Level finding(String check, Object... parts) {
        List<Finding> findings = findings(check, parts);
        assertThat(findings).as(check).hasSize(1);
        return findings.get(0).level();
    }

    private static List<Finding> findings(String check, Object... parts) {
        return ANALYSER.assess(List.of(), clauses(parts)).findings().stream()
                .filter(finding -> finding.rule().equals(check))
                .toList();
    }
}
