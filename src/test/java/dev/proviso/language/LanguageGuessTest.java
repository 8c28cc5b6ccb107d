package dev.proviso.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Section;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

    private final LanguageGuess guess = new LanguageGuess();

    @Test
    void knowsEnglish() {
        assertThat(guess.of("You grant us a licence to use the content that you upload to the service. ".repeat(3)))
                .isEqualTo("en");
    }

    @Test
    void takesAFewWordsForEnglish() {
        assertThat(guess.of("Acme GmbH, Terms")).isEqualTo("en");
    }

    @Test
    void knowsItsNeighbours() {
        assertThat(guess.of(
                        "Sie räumen uns das Recht ein, die Inhalte zu nutzen, und wir dürfen sie mit anderen teilen. "
                                .repeat(3)))
                .isEqualTo("de");
        assertThat(guess.of(
                        "Vous nous accordez une licence pour utiliser les contenus que vous publiez sur le service. "
                                .repeat(3)))
                .isEqualTo("fr");
    }

    @Test
    void asksTheModelAboutLanguagesThatItHasNoWordsOf() {
        assertThat(guess.of("Вы предоставляете нам право использовать материалы, которые вы публикуете ".repeat(9)))
                .isEqualTo("ru");
        assertThat(guess.of(
                        "\u672C\u670D\u52A1\u6761\u6B3E\u9002\u7528\u4E8E\u6240\u6709\u7528\u6237\uFF0C\u8BF7\u4ED4\u7EC6\u9605\u8BFB "
                                .repeat(20)))
                .isEqualTo("zh");
        assertThat(guess.of("qwx zrtp vlkd ".repeat(30))).isEqualTo("und");
        assertThat(guess.of("Annat meille oikeuden käyttää sisältöäsi palvelussa ja jakaa sitä muille. ".repeat(5)))
                .isEqualTo("fi");
    }

    @Test
    void asksTheModelAboutEnglishWithFewLittleWords() {
        assertThat(guess.of("Prohibited content: weapons, explosives, counterfeit goods, stolen property, gambling "
                        + "services, adult entertainment, tobacco products, prescription drugs, hazardous materials, "
                        + "lottery tickets, pyramid schemes, malicious software, fireworks, endangered animals, "
                        + "human remains, surveillance equipment"))
                .isEqualTo("en");
    }

    @Test
    void leavesOutThePartThatIsNotInEnglish() {
        EnglishPart part = guess.identify(document("Terms", ENGLISH, "Bedingungen", GERMAN, "§ 2 Haftung", GERMAN));
        assertThat(part.isEnglish()).isTrue();
        assertThat(part.foreign()).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(part.document().notices())
                .extracting(notice -> notice.message())
                .containsExactly(
                        "About 69 % of the text is not in English (German) and was left out: only English can be"
                                + " analysed.");
    }

    @Test
    void takesAQuotationForNoPart() {
        EnglishPart part = guess.identify(document(ENGLISH, GERMAN.substring(0, 150), ENGLISH));
        assertThat(part.foreign()).isEmpty();
        assertThat(part.document().notices()).isEmpty();
    }

    @Test
    void takesNamesForNoPart() {
        String names =
                "A. Novak, B. A. Svoboda, C. A. Dvorak, D. A. Smith, E. A. Jones, F. A. Brown, G. A. Wood, ".repeat(6);
        assertThat(guess.identify(document(ENGLISH, names, ENGLISH)).foreign()).isEmpty();
    }

    @Test
    void saysTheLanguageOfADocumentWithoutAnEnglishPart() {
        EnglishPart part = guess.identify(document("Terms of Service", GERMAN, GERMAN, GERMAN));
        assertThat(part.isEnglish()).isFalse();
        assertThat(LanguageGuess.nameOf(part.document().language())).isEqualTo("German");
    }

    private static final String ENGLISH = "You grant us a licence to use the content that you upload to the service. "
            .repeat(5)
            .strip();
    private static final String GERMAN =
            "Sie räumen uns das Recht ein, die Inhalte zu nutzen, und wir dürfen sie mit anderen teilen. "
                    .repeat(5)
                    .strip();

    private static Document document(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Span span = new Span(text.length(), text.length() + paragraph.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0, 0, Block.Visibility.VISIBLE));
            text.append(paragraph).append("\n\n");
        }
        Section root = new Section(null, null, 0, -1, new Span(0, text.length()));
        return new Document(
                "t", Format.TEXT, "und", "", text.toString(), List.of(root), blocks, List.of(), List.of(), List.of());
    }
}
