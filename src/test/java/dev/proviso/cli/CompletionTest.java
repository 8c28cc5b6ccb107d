package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the shells what they complete; one that is not installed is left out. */
class CompletionTest {

    private static final String BASH = """
            source "$0"
            COMP_LINE="$*" COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
            _complete_proviso 2>/dev/null
            printf '%s\\n' "${COMPREPLY[@]}"
            """;
    private static final String FISH = "source $argv[1]; complete -C (string join -- ' ' $argv[2..-1])";
    private static final String ZSH = """
            autoload -U compinit && compinit -u -D
            source "$0" && print -r -- "$_comps[proviso]"
            """;

    @TempDir
    private Path folder;

    /** What is typed has a slash where there are spaces. */
    @ParameterizedTest
    @CsvSource({
        "bash, '',                  check diff show explain baseline rules init completion",
        "fish, '',                  check diff show explain baseline rules init completion",
        "bash, ch,                  check",
        "fish, ch,                  check",
        "bash, rules/v,             validate",
        "fish, rules/v,             validate",
        "bash, check/--fail-on/,    none info low medium high critical",
        "fish, check/--fail-on/,    none info low medium high critical",
        "bash, check/--format/s,    sarif",
        "fish, check/--format/s,    sarif",
        "bash, check/--config/ven,  vendor.md",
        "fish, check/--config/ven,  vendor.md",
        "fish, check/ven,           vendor.md",
        "bash, check/--keep,        --keep-going",
        "fish, check/--keep,        --keep-going",
        "bash, rules/show/--keep,   ''",
        "fish, rules/show/--keep,   ''",
        "bash, completion/,         bash zsh fish",
        "fish, completion/,         bash zsh fish",
    })
    void completesWordsAndFiles(String shell, String typed, String words) throws Exception {
        Files.writeString(folder.resolve("vendor.md"), "");
        String[] line = ("proviso/" + typed).split("/", -1);
        String completed =
                shell.equals("bash") ? run(BASH, line, "bash", "-c") : run(FISH, line, "fish", "--no-config", "-c");
        assertThat(completed.lines().map(one -> one.split("\t")[0]).filter(word -> !word.isEmpty()))
                .containsExactlyInAnyOrder(words.isEmpty() ? new String[0] : words.split(" "));
    }

    /** Bash asks readline for files where the script has no words; the script must not forbid it. */
    @Test
    void bashCompletesFilesWhereThereAreNoWords() {
        assertThat(Run.of("completion", "bash").out())
                .contains("complete -F _complete_proviso -o default proviso")
                .doesNotContain("compopt +o default");
    }

    @Test
    void zshTakesTheScriptOfBash() throws Exception {
        assertThat(run(ZSH, new String[0], "zsh", "-f", "-c")).contains("_bash_complete -F _complete_proviso");
    }

    /** What the shell prints that runs {@code program} with the completion script and these words as arguments. */
    private String run(String program, String[] words, String... shell) throws IOException {
        assumeTrue(isInstalled(shell[0]), () -> shell[0] + " is not installed");
        Path script = Files.writeString(
                folder.resolve(".script"), Run.of("completion", shell[0]).out());
        List<String> command = Stream.of(Stream.of(shell), Stream.of(program, script.toString()), Arrays.stream(words))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
