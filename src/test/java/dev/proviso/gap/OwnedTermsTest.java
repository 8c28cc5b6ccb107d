package dev.proviso.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.analysis.Gap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A promise over somebody's defined material, and over what a model makes. */
class OwnedTermsTest {

    private static final String LICENCE = """
            # Terms

            Artists may upload sound recordings and videos ("Music"). Members may upload photos ("Posts").

            You grant us a sublicensable licence to use the Posts to train our models.

            """;

    @Test
    void aPromiseOverWhatSomebodyOwnsIsOverTheDefinedTerm() {
        String promise = "We will not use any Artist's Music to train models without that Artist's consent.";
        assertThat(messages(LICENCE + promise))
                .anyMatch(message -> message.contains("limited for Artist's Music only"));
    }

    @Test
    void whatAModelMakesIsNotWhatThePromiseCovers() {
        String promise = "We will not use any Posts to train models to generate video without your consent.";
        assertThat(messages(LICENCE + promise)).noneMatch(message -> message.contains("video only"));
    }

    private static List<String> messages(String terms) {
        return Proviso.create().analyse(terms.getBytes(StandardCharsets.UTF_8), "terms.md").gaps().stream()
                .map(Gap::message)
                .toList();
    }
}
