package dev.proviso.language;

import static org.assertj.core.api.Assertions.assertThat;

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
    void saysUndeterminedForOtherScripts() {
        assertThat(guess.of("Вы предоставляете нам право использовать материалы ".repeat(9)))
                .isEqualTo("und");
        assertThat(guess.of("\u672C\u670D\u52A1\u6761\u6B3E\u9002\u7528\u4E8E\u7528\u6237 ".repeat(20)))
                .isEqualTo("und");
    }
}
