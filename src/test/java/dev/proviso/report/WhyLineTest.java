package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            terms/vendor-2.1.pdf | terms/vendor-2.1.pdf
            two words.md | "two words.md"
            $HOME.md | '$HOME.md'
            it's.md | 'it'\\''s.md'
            a;b.md | 'a;b.md'
            *.md | '*.md'
            """)
    void quotesTheDocumentForAShell(String path, String quoted) {
        assertThat(WhyLine.quoted(path)).isEqualTo(quoted);
    }

    @Test
    void sixCharactersAreEnoughWhereNoOtherFindingBeginsWithThem() {
        assertThat(WhyLine.of(Samples.partial(), "3f9c2a" + "0".repeat(58)))
                .isEqualTo("proviso explain 3f9c2a terms/palaver.pdf");
        assertThat(WhyLine.prefix(Samples.partial(), "3f9c2a" + "0".repeat(57) + "1"))
                .isEqualTo("3f9c2a" + "0".repeat(57) + "1");
        assertThat(WhyLine.prefix(Samples.partial(), "3f9c2a01" + "0".repeat(56)))
                .isEqualTo("3f9c2a01");
    }
}
