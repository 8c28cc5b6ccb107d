package dev.proviso.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.clause.Level;
import dev.proviso.rule.Examples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checks that the build compiles are the checks that their files make up. */
class CompiledCheckReaderTest {

    private static final CheckPack FROM_FILES = ShippedChecks.fromFiles();

    @Test
    void theShippedChecksStayAsTheyAre() {
        CheckPack read = CompiledCheckReader.read(CompiledCheckWriter.write(FROM_FILES));

        assertThat(read).isEqualTo(FROM_FILES);
        assertThat(read.checks()).anySatisfy(check -> assertThat(check.raise()).isNotEmpty());
        assertThat(read.checks()).anySatisfy(check -> assertThat(check.words()).isNotEmpty());
        assertThat(read.checks())
                .anySatisfy(check -> assertThat(check.examples().matches()).isNotEmpty());
    }

    @Test
    void aTextKeepsItsLinesAndLettersAndMayBeEmpty() {
        CheckPack pack = new CheckPack(List.of(check("two\nlines, \u201cquoted\u201d", "")));

        assertThat(CompiledCheckReader.read(CompiledCheckWriter.write(pack))).isEqualTo(pack);
    }

    @Test
    void aTextWithTheSeparatorIsRefused() {
        CheckPack pack = new CheckPack(List.of(check("a" + CompiledCheckWriter.SEPARATOR, "")));

        assertThatThrownBy(() -> CompiledCheckWriter.write(pack)).hasMessageContaining("control character");
    }

    private static Check check(String message, String why) {
        return new Check(
                "gap.own",
                Subject.GRANT,
                "title",
                Level.LOW,
                Condition.ALWAYS,
                true,
                List.of(),
                List.of(),
                message,
                why,
                "source",
                Map.of(),
                new Examples("own.yaml", List.of(), List.of()));
    }
}
