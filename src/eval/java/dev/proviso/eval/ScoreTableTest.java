package dev.proviso.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    @Test
    void lotsStandBesideEachOther() {
        ScoreTable table = new ScoreTable();
        table.take(
                "open",
                List.of(
                        "contracts scored: 2 of 2",
                        "License   spans precision 0.74  recall 0.448  f1 0.558  tp 74  fp 26  fn 91",
                        "          docs  precision 0.9  recall 0.7  f1 0.8  tp 3  fp 1  fn 2",
                        "grant from   accuracy 0.99  n 97"));
        table.take("A", List.of("grant from   accuracy 1.0  n 5"));
        assertThat(printed(table)).isEqualTo("""
                precision recall f1, or accuracy                open                    A
                License spans                                    0.74  0.448  0.558
                License docs                                      0.9    0.7    0.8
                grant from                                       0.99                     1.0
                """);
    }

    private static String printed(ScoreTable table) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        table.print(List.of("open", "A"), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
