package dev.proviso.gap;

import static dev.proviso.clause.ControlKind.CONSENT_REQUIRED;
import static dev.proviso.clause.Modifier.SUBLICENSABLE;
import static dev.proviso.clause.Purpose.AI_TRAINING;
import static dev.proviso.clause.Purpose.MARKETING;
import static dev.proviso.gap.Sample.clauses;
import static dev.proviso.gap.Sample.content;
import static dev.proviso.gap.Sample.control;
import static dev.proviso.gap.Sample.licence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Coverage;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.Effect;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Level;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapAnalyserTest {

    private static final GapAnalyser ANALYSER = new GapAnalyser(CheckPack.shipped());

    @Test
    void showsEveryCellOfAGrantWithItsState() {
        Assessment assessment = ANALYSER.assess(
                List.of(),
                clauses(
                        licence(AI_TRAINING, MARKETING).with(SUBLICENSABLE),
                        control(CONSENT_REQUIRED, AI_TRAINING).over(content("audio"))));
        assertThat(assessment.coverage())
                .containsExactly(
                        row("audio", "ai-training", "provider", CellState.CONTROLLED, "c1"),
                        row("anything else within 'Your Content'", "ai-training", "provider", CellState.OPEN),
                        row("audio", "ai-training", "sublicensees", CellState.OPEN, "c1"),
                        row("anything else within 'Your Content'", "ai-training", "sublicensees", CellState.OPEN),
                        row("Your Content", "marketing", "provider", CellState.OPEN),
                        row("Your Content", "marketing", "sublicensees", CellState.OPEN));
    }

    @Test
    void aCellThatTwoGrantsOpenIsListedOnce() {
        Assessment assessment = ANALYSER.assess(List.of(), clauses(licence(MARKETING), licence(MARKETING)));
        assertThat(assessment.coverage())
                .singleElement()
                .satisfies(row -> assertThat(row.grants()).containsExactly("g1", "g2"));
    }

    @Test
    void listsTheWorstFirst() {
        Assessment assessment = ANALYSER.assess(
                List.of(),
                clauses(
                        licence(Purpose.IMPROVE_SERVICE),
                        licence(AI_TRAINING),
                        Sample.grant(GrantKind.ASSIGNMENT),
                        Sample.grant(GrantKind.WAIVER)));
        assertThat(assessment.gaps()).extracting(Gap::level).containsExactly(Level.HIGH, Level.MEDIUM);
        assertThat(assessment.findings()).extracting(Finding::level).startsWith(Level.CRITICAL);
    }

    @Test
    void twoPlacesWithTheSameWordsHaveTwoFingerprints() {
        List<Gap> gaps = ANALYSER.assess(List.of(), clauses(licence(MARKETING), licence(MARKETING)))
                .gaps();
        assertThat(gaps).extracting(Gap::fingerprint).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void asksWhoseSideWhereNoCustomerIsKnown() {
        Assessment assessment =
                ANALYSER.assess(List.of(), clauses(licence(MARKETING).from(Party.OTHER)));
        assertThat(assessment.gaps()).isEmpty();
        assertThat(assessment.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("say-whose-side"));
    }

    /** A control that does not cover a sensitive use whole must never make the use vanish from the report. */
    @ParameterizedTest
    @EnumSource(ControlKind.class)
    void everySensitiveUseThatIsNotWhollyControlledIsInAGap(ControlKind kind) {
        for (Sample.ControlSample control : controls(kind)) {
            for (Purpose purpose : Purpose.values()) {
                Assessment assessment = ANALYSER.assess(List.of(), clauses(licence(purpose), control));
                assertThat(assessment.gaps().stream().anyMatch(GapAnalyserTest::isLeftToTheFirstGrant))
                        .as("%s under %s", purpose, assessment.coverage())
                        .isEqualTo(isLeftOpen(assessment));
            }
        }
    }

    /** How an opt-out works is told of a use that can be refused whole as well. */
    private static boolean isLeftToTheFirstGrant(Gap gap) {
        return "g1".equals(gap.grant())
                && !List.of("gap.default-on", "gap.no-mechanism").contains(gap.check());
    }

    private static List<Sample.ControlSample> controls(ControlKind kind) {
        return List.of(
                control(kind),
                control(kind, MARKETING),
                control(kind, AI_TRAINING).over(content("audio")),
                control(kind, AI_TRAINING).scope("Enterprise plan"),
                control(kind, AI_TRAINING).effect(Effect.CONDITIONAL),
                control(kind, AI_TRAINING).except("except rated content"),
                control(kind).allBut(Purpose.PROVIDE_SERVICE));
    }

    private static boolean isLeftOpen(Assessment assessment) {
        Set<String> sensitive = Set.of(
                "ai-training",
                "marketing",
                "commercial-exploitation",
                "develop-products",
                "improve-service",
                "share-with-third-parties",
                "any-purpose");
        return assessment.coverage().stream()
                .filter(row -> row.state() != CellState.CONTROLLED)
                .anyMatch(row -> sensitive.contains(row.cell().purpose()));
    }

    private static Coverage row(String data, String purpose, String to, CellState state, String... controls) {
        return new Coverage(new Cell(data, purpose, to), state, List.of("g1"), List.of(controls));
    }
}
