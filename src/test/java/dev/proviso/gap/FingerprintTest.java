package dev.proviso.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.language.Essence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.4 You grant us a licence.        | 11.2 You grant us a licence.
            (b) You grant us a licence.         | (c) You grant us a licence.
            as set out in Section 10.2 below    | as set out in Section 11.3(a) below
            You grant us a \u201clicence\u201d. | You grant us a "licence".
            You  grant us a lic\u00adence       | you grant us a licence
            """)
    void staysTheSameWhenTextIsReflowedOrRenumbered(String before, String after) {
        assertThat(of("gap.x", before)).isEqualTo(of("gap.x", after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You grant us a licence for 3 years  | You grant us a licence for 5 years
            You grant us a licence              | You grant them a licence
            You may                             | You may not
            """)
    void changesWithTheWords(String before, String after) {
        assertThat(of("gap.x", before)).isNotEqualTo(of("gap.x", after));
    }

    @Test
    void differsByCheckAndOccurrence() {
        assertThat(of("gap.x", "words").digest(0))
                .isNotEqualTo(of("gap.y", "words").digest(0))
                .isNotEqualTo(of("gap.x", "words").digest(1))
                .hasSize(64);
    }

    private static Fingerprint of(String check, String text) {
        return new Fingerprint(check, Essence.of(text));
    }
}
