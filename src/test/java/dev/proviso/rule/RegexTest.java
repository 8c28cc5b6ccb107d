package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a regular expression wrong, with the position (base 0) and the words it is told in. */
class RegexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            grant (a|b          #  6 # ')' is missing for the '(' here
            grant a)            #  7 # ')' closes nothing that is open
            grant [abc          #  6 # not a regular expression: missing closing ] '[abc'
            *grant              #  0 # not a regular expression: missing argument to repetition operator '*'
            grant\\p{Foo}       #  5 # not a regular expression: invalid character class range '\\p{Foo}'
            a{3,2}b             #  1 # not a regular expression: invalid repeat count '{3,2}'
            (grant )\\1         #  8 # a back-reference is not possible: its time grows beyond all bounds; write the words out
            (a{100}){100}b      #  8 # repeats so much that it has more than 2000 parts
            .*                  #  0 # matches anywhere: write some words or signs that are not optional
            \\w+                #  0 # matches anywhere: write some words or signs that are not optional
            [a-z]               #  0 # matches anywhere: write some words or signs that are not optional
            (grant)?            #  0 # matches anywhere: write some words or signs that are not optional
            """)
    void tellsWhatIsWrongAndWhere(String regex, int position, String message) {
        PatternException found = error(regex.replace("\\\\", "\\"));
        assertThat(found).as(regex).hasMessage(message.replace("\\\\", "\\"));
        assertThat(found.position()).as(regex).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=", "(?!", "(?<=", "(?<!"})
    void lookingAroundIsRefusedWithAWayOut(String look) {
        PatternException found = error("grant " + look + "no)");
        assertThat(found)
                .hasMessage("'" + look + "' looks ahead or behind, which cannot be done in linear time: "
                        + "say what must not match under 'unless', or write a pattern with '!'");
        assertThat(found.position()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a[])]b", "a[^]]b", "a\\(b", "\\Q(a\\Eb", "a{b", "(?:ab){1,60}", "a\\x{28}", "(?i)ab", "\\bcd\\b"
            })
    void bracketsThatAreOnlySignsAreNoMistake(String regex) {
        assertThatCode(() -> Regex.compile(regex)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnExpressionTooLongToRead() {
        assertThat(error("word ".repeat(101)))
                .hasMessage("a regular expression of more than 500 characters: write several")
                .extracting(PatternException::position)
                .isEqualTo(500);
    }

    private static PatternException error(String regex) {
        return catchThrowableOfType(PatternException.class, () -> Regex.compile(regex));
    }
}
