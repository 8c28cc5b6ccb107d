package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it means to improve a service that is itself a model. */
class ModelServiceTest {

    private static final String GRANT = "We may use your content to improve our services.\n\n";

    private static final String MODEL = """
            You give the assistant prompts and it returns outputs.

            You are responsible for your inputs and outputs.

            Outputs may resemble what other people's inputs produced.
            """;

    @Test
    void improvingAModelWithContentIsTraining() {
        assertThat(purposes(GRANT + MODEL)).contains(Purpose.AI_TRAINING, Purpose.IMPROVE_SERVICE);
    }

    @Test
    void improvingAnotherServiceIsNot() {
        String clauses = """
                The scale reads its inputs and shows outputs on the display.

                You are responsible for your account.
                """;
        assertThat(purposes(GRANT + clauses)).containsExactly(Purpose.IMPROVE_SERVICE);
    }

    @Test
    void improvingIsNotTrainingWhereTrainingIsNamedBesideIt() {
        String training = "\nYou authorise us to use your prompts to train our language models.\n";
        assertThat(purposes(GRANT + MODEL + training)).containsExactly(Purpose.IMPROVE_SERVICE, Purpose.AI_TRAINING);
    }

    private static List<Purpose> purposes(String clauses) {
        byte[] text = ("# Terms\n\n" + clauses).getBytes(StandardCharsets.UTF_8);
        return Proviso.create().analyse(text, "terms.md").clauses().grants().stream()
                .filter(Grant::isInbound)
                .flatMap(grant -> grant.purposes().stream())
                .toList();
    }
}
