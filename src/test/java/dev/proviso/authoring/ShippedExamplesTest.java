package dev.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.gap.RuleBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule and check that ships lives up to its examples, and has enough of them. */
class ShippedExamplesTest {

    /** One of each can be met by chance; two show what varies. */
    private static final int ENOUGH = 2;

    private static final RuleBook BOOK = RuleBook.shipped();
    private static final ExampleRunner RUNNER = new ExampleRunner(BOOK.rules(), BOOK.checks());

    @TestFactory
    Stream<DynamicContainer> everyExampleHolds() {
        return RUNNER.all().stream()
                .map(tested -> DynamicContainer.dynamicContainer(
                        tested.id(), tested.trials().stream().map(ShippedExamplesTest::test)));
    }

    private static DynamicTest test(Trial trial) {
        return DynamicTest.dynamicTest(
                trial.name(),
                () -> assertThat(RUNNER.run(trial).map(Failure::lines).orElse(List.of()))
                        .as(trial.place())
                        .isEmpty());
    }

    @Test
    void everyRuleShowsWhatItFindsAndWhatOnlyLooksLikeIt() {
        assertThat(RUNNER.all()).hasSizeGreaterThan(40).allSatisfy(tested -> {
            assertThat(tested.examples().matches()).as(tested.file()).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(tested.examples().nonMatches()).as(tested.file()).hasSizeGreaterThanOrEqualTo(ENOUGH);
        });
    }
}
