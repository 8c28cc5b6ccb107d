package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to write a pattern wrong, with the position (base 0) and the words it is told in. */
class PatternErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
                    you (grant         #  4 # ')' is missing for the '(' here
                    you [grant         #  4 # ']' is missing for the '[' here
                    you {<v> ,         #  4 # '}' is missing for the '{' here
                    you <v grant       #  4 # '>' is missing for the '<' here
                    licen[cse          #  5 # ']' is missing for the '[' here
                    (grant]            #  0 # ')' is missing for the '(' here
                    you grant)         #  9 # ')' closes nothing that is open
                    you grant]         #  9 # ']' closes nothing that is open
                    you grant}         #  9 # '}' closes nothing that is open
                    you > grant        #  4 # expected a word, found '>'
                    ``                 #  0 # expected a word, found the end of the pattern
                    you ()             #  5 # expected a word, found ')'
                    (you|)             #  5 # expected a word, found ')'
                    (|you)             #  1 # expected a word, found '|'
                    you |              #  5 # expected a word, found the end of the pattern
                    x {grant}          #  3 # expected the <vocabulary> of a run, found 'g'
                    x {                #  3 # expected the <vocabulary> of a run, found the end of the pattern
                    x {<v> <w>}        #  2 # '}' is missing for the '{' here
                    <Party> grants     #  0 # a vocabulary's name is lower-case letters and hyphens, not 'Party'
                    <> grants          #  0 # a vocabulary's name is lower-case letters and hyphens, not ''
                    <party:> grants    #  0 # a vocabulary's name is lower-case letters and hyphens, not ''
                    <party:The One> x  #  0 # a vocabulary's name is lower-case letters and hyphens, not 'The One'
                    a . b              #  2 # a gap is '..' or '...', not '.'
                    a ....5 b          #  2 # a gap is '..' or '...', not '....'
                    a ...61 b          #  5 # a gap spans 1 to 60 words, not 61
                    a ..0 b            #  4 # a gap spans 1 to 60 words, not 0
                    a ..99999999999 b  #  4 # a gap spans 1 to 60 words, not 99999999999
                    grant... us        #  5 # a space is missing before the gap
                    grant !            #  7 # expected a word right behind '!', found the end of the pattern
                    ! our content      #  1 # expected a word right behind '!', found ' '
                    a !...5 b          #  2 # '!' takes words and phrases that are not optional and have no gaps
                    a !(b ... c)       #  2 # '!' takes words and phrases that are not optional and have no gaps
                    a ![b]             #  2 # '!' takes words and phrases that are not optional and have no gaps
                    a !{<v> ,}         #  2 # '!' takes words and phrases that are not optional and have no gaps
                    a !$               #  2 # '!' takes words and phrases that are not optional and have no gaps
                    (a|<v>)~           #  7 # '~' inflects words, phrases by their last word, and alternatives of these
                    x ~                #  2 # '~' holds no word
                    x --               #  2 # '--' holds no word
                    you, grant         #  3 # ',' is no part of a word: words are letters and digits
                    you gr~ant         #  6 # '~' is no part of a word: words are letters and digits
                    x e.g.             #  5 # '.' is no part of a word: words are letters and digits
                    use "Content       #  4 # '"' is missing for the '"' here
                    use ""             #  5 # expected words between the quotation marks
                    use "Content"~     # 13 # '~' holds no word
                    use ("Content")~   # 15 # '~' inflects words, phrases by their last word, and alternatives of these
                    x right[s]         #  7 # '[s]' in a word gives one of several letters; an optional word stands apart
                    right[ or all]     #  5 # '[ or all]' in a word gives one of several letters; an optional word stands apart
                    a[bcdef][bcdef]g[bcdef]h  # 16 # a word of more than 64 spellings
                    x licen[a-z]e      #  7 # '[a-z]' in a word gives one of several letters; an optional word stands apart
                    [you] ... [grant]  #  0 # matches anywhere: write a word or <vocabulary> that is not optional
                    (you|[grant])      #  0 # matches anywhere: write a word or <vocabulary> that is not optional
                    ^ ..5 $            #  0 # matches anywhere: write a word or <vocabulary> that is not optional
                    you ^ grant        #  4 # never matches: no word can stand before '^', the start
                    you $ [..5] grant  # 12 # never matches: no word can stand behind '$', the end
                    !(a|b) (b|a) c     #  7 # never matches: '!' refuses the very words that follow it
                    !<v> <v>           #  5 # never matches: '!' refuses the very words that follow it
                    !grant             #  0 # matches anywhere: write a word or <vocabulary> that is not optional
                    """)
    void tellsWhatIsWrongAndWhere(String pattern, int position, String message) {
        PatternException found = error(pattern);
        assertThat(found).as(pattern).hasMessage(message);
        assertThat(found.position()).as(pattern).isEqualTo(position);
    }

    @Test
    void refusesAPatternTooLongToRead() {
        assertThat(error("word ".repeat(401)))
                .hasMessage("longer than 2000 characters: write several patterns")
                .extracting(PatternException::position)
                .isEqualTo(2000);
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThat(error("(".repeat(1000) + "a" + ")".repeat(900)))
                .hasMessage("nested more than 20 levels deep")
                .extracting(PatternException::position)
                .isEqualTo(20);
    }

    private static PatternException error(String pattern) {
        return catchThrowableOfType(
                PatternException.class, () -> PatternParser.parse(pattern, new Inflections(Map.of())));
    }
}
