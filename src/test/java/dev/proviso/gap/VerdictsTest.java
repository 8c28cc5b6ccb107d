package dev.proviso.gap;

import static dev.proviso.analysis.AiTraining.ALLOWED_NO_CONTROL;
import static dev.proviso.analysis.AiTraining.ALLOWED_PARTIAL_CONTROL;
import static dev.proviso.analysis.AiTraining.ALLOWED_WITH_CONSENT;
import static dev.proviso.analysis.AiTraining.ALLOWED_WITH_OPT_OUT;
import static dev.proviso.analysis.AiTraining.PROHIBITED;
import static dev.proviso.analysis.AiTraining.SILENT;
import static dev.proviso.clause.ControlKind.CONSENT_REQUIRED;
import static dev.proviso.clause.ControlKind.DEEMED_CONSENT;
import static dev.proviso.clause.ControlKind.ENDS_ON_DELETION;
import static dev.proviso.clause.ControlKind.OPT_OUT;
import static dev.proviso.clause.ControlKind.PROHIBITION;
import static dev.proviso.clause.ControlKind.SURVIVES_DELETION;
import static dev.proviso.clause.Modifier.SUBLICENSABLE;
import static dev.proviso.clause.Purpose.AI_TRAINING;
import static dev.proviso.clause.Purpose.ANY_PURPOSE;
import static dev.proviso.clause.Purpose.COMMERCIAL_EXPLOITATION;
import static dev.proviso.clause.Purpose.DEVELOP_PRODUCTS;
import static dev.proviso.clause.Purpose.MARKETING;
import static dev.proviso.clause.Purpose.PROVIDE_SERVICE;
import static dev.proviso.gap.Sample.clauses;
import static dev.proviso.gap.Sample.content;
import static dev.proviso.gap.Sample.control;
import static dev.proviso.gap.Sample.grant;
import static dev.proviso.gap.Sample.licence;
import static dev.proviso.gap.Sample.of;
import static dev.proviso.gap.Sample.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.proviso.analysis.AiTraining;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Effect;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Level;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictsTest {

    private static final GapAnalyser ANALYSER = new GapAnalyser(CheckPack.shipped());

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsACarefulReaderDoes(String name, AiTraining aiTraining, OptOutGap gap, List<Object> parts) {
        Verdict verdict = verdict(parts.toArray());
        assertThat(verdict.aiTraining()).isEqualTo(aiTraining);
        assertThat(verdict.optOutGap()).isEqualTo(gap);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                row("nothing granted", SILENT, OptOutGap.NOT_APPLICABLE),
                row(
                        "a service licence",
                        SILENT,
                        OptOutGap.NOT_APPLICABLE,
                        licence(PROVIDE_SERVICE).with(SUBLICENSABLE)),
                row(
                        "a sublicensable licence without purpose",
                        SILENT,
                        OptOutGap.FULL,
                        licence().with(SUBLICENSABLE)),
                row("a plain licence without purpose", SILENT, OptOutGap.NOT_APPLICABLE, licence()),
                row("training named", ALLOWED_NO_CONTROL, OptOutGap.FULL, licence(AI_TRAINING)),
                row(
                        "training with an opt-out",
                        ALLOWED_WITH_OPT_OUT,
                        OptOutGap.NONE,
                        licence(AI_TRAINING),
                        control(OPT_OUT, AI_TRAINING)),
                row(
                        "training with consent",
                        ALLOWED_WITH_CONSENT,
                        OptOutGap.NONE,
                        licence(AI_TRAINING),
                        control(CONSENT_REQUIRED, AI_TRAINING)),
                row(
                        "consent for training, none for marketing",
                        ALLOWED_WITH_CONSENT,
                        OptOutGap.PARTIAL,
                        licence(AI_TRAINING, MARKETING),
                        control(CONSENT_REQUIRED, AI_TRAINING)),
                row(
                        "consent for some classes",
                        ALLOWED_PARTIAL_CONTROL,
                        OptOutGap.PARTIAL,
                        licence(AI_TRAINING),
                        control(CONSENT_REQUIRED, AI_TRAINING).over(content("audio"))),
                row(
                        "an opt-out with exceptions",
                        ALLOWED_PARTIAL_CONTROL,
                        OptOutGap.PARTIAL,
                        licence(AI_TRAINING),
                        control(OPT_OUT, AI_TRAINING).except("except rated content")),
                row(
                        "an opt-out for some plans",
                        ALLOWED_PARTIAL_CONTROL,
                        OptOutGap.PARTIAL,
                        licence(AI_TRAINING),
                        control(OPT_OUT, AI_TRAINING).scope("Enterprise plan")),
                row(
                        "a limit that refers to the text itself",
                        ALLOWED_NO_CONTROL,
                        OptOutGap.FULL,
                        licence(AI_TRAINING),
                        control(PROHIBITION, AI_TRAINING).effect(Effect.NONE)),
                row(
                        "consent taken from using",
                        ALLOWED_NO_CONTROL,
                        OptOutGap.FULL,
                        licence(AI_TRAINING),
                        control(DEEMED_CONSENT, AI_TRAINING)),
                row("training forbidden", PROHIBITED, OptOutGap.NOT_APPLICABLE, control(PROHIBITION, AI_TRAINING)),
                row(
                        "training forbidden for some classes, under a service licence",
                        PROHIBITED,
                        OptOutGap.NOT_APPLICABLE,
                        licence(PROVIDE_SERVICE),
                        control(PROHIBITION, AI_TRAINING).over(content("audio"))),
                row(
                        "consent required, and taken from using",
                        ALLOWED_NO_CONTROL,
                        OptOutGap.FULL,
                        licence(AI_TRAINING),
                        control(CONSENT_REQUIRED, AI_TRAINING),
                        control(DEEMED_CONSENT, AI_TRAINING).saying("By using the service you consent.")),
                row(
                        "training forbidden under a service licence",
                        PROHIBITED,
                        OptOutGap.NOT_APPLICABLE,
                        licence(PROVIDE_SERVICE),
                        control(PROHIBITION, AI_TRAINING)),
                row(
                        "training forbidden, marketing open",
                        PROHIBITED,
                        OptOutGap.FULL,
                        licence(MARKETING),
                        control(PROHIBITION, AI_TRAINING)),
                row(
                        "training forbidden under a licence for any purpose",
                        PROHIBITED,
                        OptOutGap.PARTIAL,
                        licence(ANY_PURPOSE),
                        control(PROHIBITION, AI_TRAINING)),
                row(
                        "some training forbidden",
                        ALLOWED_PARTIAL_CONTROL,
                        OptOutGap.PARTIAL,
                        licence(ANY_PURPOSE),
                        control(PROHIBITION, AI_TRAINING).scope("generative models")),
                row("any purpose, no word of training", SILENT, OptOutGap.FULL, licence(ANY_PURPOSE)),
                row(
                        "product development with an opt-out from training",
                        ALLOWED_WITH_OPT_OUT,
                        OptOutGap.PARTIAL,
                        licence(DEVELOP_PRODUCTS),
                        control(OPT_OUT, AI_TRAINING)),
                row(
                        "an opt-out from training that no grant names",
                        ALLOWED_WITH_OPT_OUT,
                        OptOutGap.NONE,
                        licence(PROVIDE_SERVICE),
                        control(OPT_OUT, AI_TRAINING)),
                row(
                        "a use that only consent opens beside one that nothing limits",
                        SILENT,
                        OptOutGap.PARTIAL,
                        licence(MARKETING),
                        control(CONSENT_REQUIRED, COMMERCIAL_EXPLOITATION)),
                row(
                        "a promise about a use that no grant names",
                        SILENT,
                        OptOutGap.FULL,
                        licence(MARKETING),
                        control(PROHIBITION, COMMERCIAL_EXPLOITATION)),
                row(
                        "only the service, said in a limit",
                        SILENT,
                        OptOutGap.NOT_APPLICABLE,
                        licence().with(SUBLICENSABLE),
                        control(PROHIBITION).allBut(PROVIDE_SERVICE)),
                row(
                        "a right that deletion ends",
                        SILENT,
                        OptOutGap.NONE,
                        licence(MARKETING).with(Modifier.ENDS_ON_DELETION),
                        control(ENDS_ON_DELETION)),
                row(
                        "a promise to delete what is licensed",
                        SILENT,
                        OptOutGap.PARTIAL,
                        licence(MARKETING),
                        control(ENDS_ON_DELETION)),
                row(
                        "a promise to delete what may be used without a licence",
                        SILENT,
                        OptOutGap.FULL,
                        grant(GrantKind.PERMISSION, MARKETING),
                        control(ENDS_ON_DELETION)),
                row(
                        "a promise to delete beside a perpetual right",
                        SILENT,
                        OptOutGap.FULL,
                        licence(MARKETING).with(Modifier.PERPETUAL),
                        control(ENDS_ON_DELETION)),
                row(
                        "a right that deletion ends, in the grant itself",
                        SILENT,
                        OptOutGap.NONE,
                        licence(MARKETING).with(Modifier.ENDS_ON_DELETION)),
                row(
                        "a right that deletion ends for display only",
                        SILENT,
                        OptOutGap.PARTIAL,
                        licence(MARKETING).with(Modifier.ENDS_ON_DELETION),
                        control(ENDS_ON_DELETION).scope("public display")),
                row(
                        "a right that ends on deletion and survives it",
                        SILENT,
                        OptOutGap.PARTIAL,
                        licence(MARKETING).with(Modifier.ENDS_ON_DELETION),
                        control(ENDS_ON_DELETION),
                        control(SURVIVES_DELETION)),
                row("a choice that names no use", SILENT, OptOutGap.PARTIAL, licence(MARKETING), control(OPT_OUT)),
                row(
                        "a control on personal data only",
                        SILENT,
                        OptOutGap.FULL,
                        licence(MARKETING),
                        control(OPT_OUT, MARKETING).over(of(DataObject.PERSONAL_DATA))));
    }

    private static Arguments row(String name, AiTraining aiTraining, OptOutGap gap, Object... parts) {
        return arguments(name, aiTraining, gap, List.of(parts));
    }

    @Test
    void aWaiverAloneIsNoLicence() {
        assertThat(verdict(grant(GrantKind.WAIVER)).inboundContentLicence()).isFalse();
    }

    @Test
    void aLicenceToOtherUsersAloneIsNone() {
        assertThat(verdict(licence().to(Beneficiary.OTHER_USERS)).inboundContentLicence())
                .isFalse();
    }

    @Test
    void saysWhereSilenceDoesNotExcludeTraining() {
        assertThat(verdict(licence(ANY_PURPOSE)).aiNotExcluded()).isTrue();
        assertThat(verdict(licence(ANY_PURPOSE).excluding(AI_TRAINING)).aiNotExcluded())
                .isFalse();
        assertThat(verdict(licence(PROVIDE_SERVICE)).aiNotExcluded()).isFalse();
    }

    @Test
    void answersForOtherDataByItself() {
        Verdict verdict = verdict(
                licence(PROVIDE_SERVICE),
                licence(ANY_PURPOSE, AI_TRAINING).over(of(DataObject.USAGE_DATA)),
                control(CONSENT_REQUIRED, AI_TRAINING));
        assertThat(verdict.otherData())
                .isEqualTo(Map.of(DataObject.USAGE_DATA, new Verdict.Answer(ALLOWED_NO_CONTROL, OptOutGap.FULL)));
    }

    @Test
    void riskIsTheWorstFindingWithItsReasons() {
        Verdict verdict = verdict(licence(AI_TRAINING).with(Modifier.PERPETUAL), licence(PROVIDE_SERVICE));
        assertThat(verdict.risk()).isEqualTo(Level.CRITICAL);
        assertThat(verdict.riskReasons())
                .containsExactly("Your Content may be used for AI training; we found no way to refuse in this text");
    }

    @Test
    void riskIsNoneWhereNothingIsFound() {
        Verdict verdict = verdict(licence(ANY_PURPOSE).from(Party.PROVIDER).to(Beneficiary.CUSTOMER));
        assertThat(verdict.risk()).isEqualTo(Level.NONE);
        assertThat(verdict.riskReasons()).isEmpty();
    }

    @Test
    void riskIsOnlyALowerBoundWhereAPrevailingDocumentIsMissing() {
        Verdict verdict = verdict(licence(PROVIDE_SERVICE), reference("Data Addendum", true));
        assertThat(verdict.risk()).isEqualTo(Level.MEDIUM);
        assertThat(verdict.riskReasons()).endsWith("At least medium: not reviewed, and said to prevail: Data Addendum");
        assertThat(verdict.dependsOn()).containsExactly("Data Addendum");
    }

    private static Verdict verdict(Object... parts) {
        return ANALYSER.assess(List.of(), clauses(parts)).verdict();
    }
}
