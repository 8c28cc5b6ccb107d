package dev.proviso.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the shell step of action.yml in another repository, as a runner does; only the launcher is a shorter one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs bash")
class ActionTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");
    private static final String LAUNCHER = """
            #!/bin/sh
            exec '%s' -cp '%s' dev.proviso.cli.Main "$@"
            """;

    @TempDir
    private Path folder;

    private Path repository;
    private Path summary;

    @BeforeEach
    void makeRepository() throws Exception {
        Path action = Files.createDirectory(folder.resolve("action"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        FakeClone.script(action.resolve("proviso"), LAUNCHER.formatted(java, System.getProperty("java.class.path")));
        repository = Files.createDirectories(folder.resolve("repository"));
        summary = folder.resolve("summary.md");
        Path terms = Files.createDirectory(repository.resolve("our terms"));
        Files.copy(Path.of("testdata/documents/meeting-2/terms.md"), terms.resolve("vendor.md"));
        assertThat(new ProcessBuilder("git", "init", "-q", repository.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void annotatesTheFindingsAndFailsTheStep() throws Exception {
        Run run = run(Map.of("paths", "our terms\n"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("::error ").contains("file=our terms/vendor.md,line=42");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(summary).content().startsWith("## Proviso");
    }

    @Test
    void writesTheOtherReportsAndHeedsTheLevel() throws Exception {
        Run run = run(Map.of(
                "paths", "\nour terms/vendor.md\n", "fail-on", "none", "sarif", "terms.sarif", "html", "terms.html"));
        assertThat(run.exitCode()).isZero();
        assertThat(repository.resolve("terms.sarif")).content().contains("\"2.1.0\"", "our%20terms/vendor.md");
        assertThat(repository.resolve("terms.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void anInputIsNoCommandAndNoOption() throws Exception {
        Run run = run(Map.of("paths", "--help\n$(touch made)\n`touch made`; touch made"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--help", "$(touch made)", "`touch made`; touch made");
        assertThat(repository.resolve("made")).doesNotExist();
    }

    private Run run(Map<String, String> inputs) throws Exception {
        Map<?, ?> action = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("action.yml")));
        Map<?, ?> step = shellStep(action);
        Path script = Files.writeString(folder.resolve("step.sh"), (String) step.get("run"));
        ProcessBuilder shell = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
                .directory(repository.toFile());
        ((Map<?, ?>) step.get("env"))
                .forEach((name, value) -> shell.environment()
                        .put((String) name, filled((String) value, (Map<?, ?>) action.get("inputs"), inputs)));
        shell.environment().put("GITHUB_ACTION_PATH", folder.resolve("action").toString());
        shell.environment().put("GITHUB_STEP_SUMMARY", summary.toString());
        return Run.of(shell);
    }

    private static Map<?, ?> shellStep(Map<?, ?> action) {
        List<?> steps = (List<?>) ((Map<?, ?>) action.get("runs")).get("steps");
        return steps.stream()
                .map(step -> (Map<?, ?>) step)
                .filter(step -> "bash".equals(step.get("shell")))
                .findFirst()
                .orElseThrow();
    }

    /** The value with the inputs in it, or what action.yml has in their place. */
    private static String filled(String value, Map<?, ?> known, Map<String, String> inputs) {
        return EXPRESSION.matcher(value).replaceAll(expression -> {
            Map<?, ?> input = (Map<?, ?>) known.get(expression.group(1));
            return Matcher.quoteReplacement(inputs.getOrDefault(expression.group(1), (String) input.get("default")));
        });
    }
}
