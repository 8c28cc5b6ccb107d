package dev.proviso.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScalarTest {

    @Test
    void findsACharacterOfAPlainValue() {
        assertThat(placeOf("key: grant~ to", "to")).isEqualTo(new Scalar.Position(1, 13));
    }

    @Test
    void findsACharacterBehindEscapesOfADoubleQuotedValue() {
        assertThat(placeOf("key: \"a\\\"\\u00e9 b\"", "b")).isEqualTo(new Scalar.Position(1, 17));
    }

    @Test
    void findsACharacterBehindADoubledQuoteOfASingleQuotedValue() {
        assertThat(placeOf("key: 'don''t x'", "x")).isEqualTo(new Scalar.Position(1, 14));
    }

    @Test
    void countsCharactersNotUtf16Units() {
        assertThat(placeOf("key: \uD83D\uDE00 x", "x")).isEqualTo(new Scalar.Position(1, 8));
    }

    @Test
    void givesTheStartOfAValueOverSeveralLines() {
        assertThat(placeOf("key: >-\n  one\n  two\n", "two")).isEqualTo(new Scalar.Position(1, 6));
    }

    @Test
    void refusesAnOffsetOutsideTheValue() {
        assertThatThrownBy(() -> scalar("key: x").positionOf(2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Scalar.Position placeOf(String file, String part) {
        Scalar scalar = scalar(file);
        return scalar.positionOf(scalar.value().indexOf(part));
    }

    private static Scalar scalar(String file) {
        Problems problems = new Problems();
        Mapping mapping = (Mapping) YamlReader.read("f.yaml", file, problems).orElseThrow();
        return mapping.scalar("key", problems).orElseThrow();
    }
}
