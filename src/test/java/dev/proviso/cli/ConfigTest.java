package dev.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {

    private static final String TERMS =
            "# Terms\n\nYou assign to us all right, title and interest in your suggestions. You grant us a perpetual licence"
                    + " to use Your Content for any purpose.\n";

    @TempDir
    private Path folder;

    @Test
    void theLevelFromWhichARunFailsIsSettled() throws IOException {
        assertThat(check("fail-on: none\n", TERMS).exit()).isZero();
        assertThat(check("fail-on: critical\n", TERMS).exit()).isEqualTo(1);
    }

    @Test
    void theCommandLineGoesBeforeTheSettings() throws IOException {
        assertThat(check("fail-on: none\n", TERMS, "--fail-on", "high").exit()).isEqualTo(1);
        assertThat(check("fail-on: high\n", TERMS, "--fail-on", "none").exit()).isZero();
    }

    @Test
    void aCheckHasTheLevelThatIsSettledWhateverItFinds() throws IOException {
        String report = check("levels: {gap.no-control: low}\n", TERMS).out();
        assertThat(report).containsPattern("low +Your Content may be used for any purpose");
        assertThat(check("", TERMS).out()).containsPattern("critical +gap\\.no-control");
    }

    @Test
    void aCheckThatIsOffTellsNothing() throws IOException {
        assertThat(check("", TERMS).out()).contains("gap.no-control");
        assertThat(check("levels:\n  gap.no-control: off\n", TERMS).out()).doesNotContain("gap.no-control");
    }

    @Test
    void aRuleThatIsOffFindsNothing() throws IOException {
        assertThat(check("", TERMS).out()).contains("assignment");
        assertThat(check("levels: {assignment: off}\n", TERMS).out()).doesNotContain("assignment");
    }

    /** What a check knows of data that may stand inside other data is knowledge of the whole analysis. */
    @Test
    void aCheckThatIsOffStillKnowsWhatItKnows() throws IOException {
        String terms = """
                You grant us a licence to use Customer Content to train our models. We will not use audio or video of
                Customer Content to train our models.
                """;
        String coverage = "\"coverage\"";
        String with = check("", terms, "--format", "json").out();
        String without = check("levels: {gap.data-shortfall: off}\n", terms, "--format", "json")
                .out();
        assertThat(section(without, coverage, "\"gaps\"")).isEqualTo(section(with, coverage, "\"gaps\""));
    }

    private static String section(String json, String from, String to) {
        return json.substring(json.indexOf(from), json.indexOf(to));
    }

    @Test
    void foldersWithRulesStandBesideTheSettings() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/mower.yaml"), """
                id: mower
                finds: grant
                kind: licence
                title: The lawnmower is lent
                why: It comes back blunt.
                source: neighbours
                gives: {from: customer, objects: other}
                patterns: you lend us your lawnmower
                match: "[[You lend us your lawnmower.]]"
                no-match: You lend us nothing.
                """);
        String terms = "You lend us your lawnmower.\n";
        assertThat(check("", terms).out()).doesNotContain("licence");
        assertThat(check("rules: mine\n", terms).out()).contains("licence");
    }

    @Test
    void theReadersSideIsTheCustomerWhereTheTextLeavesThatOpen() throws IOException {
        String terms = """
                This Agreement is made between Harrow Instruments Ltd ("Harrow") and Petrel Labs GmbH ("Petrel").

                Petrel grants Harrow a perpetual, irrevocable licence to use the recordings for any purpose.
                """;
        assertThat(check("", terms, "--format", "json").out()).contains("say-whose-side");
        Run settled = check("side: petrel\n", terms, "--format", "json");
        assertThat(settled.out()).doesNotContain("say-whose-side").contains("\"from\" : \"customer\"");
        assertThat(check("side: petrel\n", terms, "--format", "json", "--side", "Harrow")
                        .out())
                .contains("\"from\" : \"provider\"");
    }

    @Test
    void everyMistakeIsToldWithItsPlaceAndTheNearestName() throws IOException {
        Run run = check("sides: Petrel\nfail-on: hgh\nrules: [nowhere]\nlevels:\n  gap.no-control: severe\n", TERMS);
        assertThat(run.err().replace(Inputs.slashed(folder) + "/", "")).isEqualTo("""
                        proviso: .proviso.yml:1:1: unknown key 'sides', did you mean 'side'?
                        proviso: .proviso.yml:2:10: unknown word 'hgh', did you mean 'high'?
                        proviso: .proviso.yml:3:9: there is no folder 'nowhere' beside this file
                        proviso: .proviso.yml:5:19: unknown word 'severe', expected one of critical, high, info, low,\
                         medium, off
                        """);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void onlyRulesAndChecksThatAreThereCanBeChosen() throws IOException {
        Run run = check("levels: {gap.no-contrl: off, waiver: low, customer: off, lawnmower: off}\n", TERMS);
        assertThat(run.err().replace(Inputs.slashed(folder) + "/", "")).isEqualTo("""
                        proviso: .proviso.yml:1:10: unknown rule or check 'gap.no-contrl', did you mean 'gap.no-control'?
                        proviso: .proviso.yml:1:30: 'waiver' is a rule: it may be 'off', and the checks of what it finds\
                         have levels
                        proviso: .proviso.yml:1:43: unknown rule or check 'customer'; see 'proviso rules list'
                        proviso: .proviso.yml:1:58: unknown rule or check 'lawnmower'; see 'proviso rules list'
                        """);
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoSettingsFileIsRefused() throws IOException {
        assertThat(check("- a\n", TERMS).err()).contains(".proviso.yml:1:1: expected keys and values for the file");
        assertThat(check("a: [\n", TERMS).err()).contains(".proviso.yml:2:1: not valid YAML");
        assertThat(check("#".repeat(5_000_000), TERMS).err()).contains(".proviso.yml:1:1: expected at most 1,048,576");
        assertThat(Run.of("check", "--config", folder.resolve("none").toString(), "x.md")
                        .err())
                .startsWith("proviso: --config: there is no file ");
        assertThat(Run.of("check", "--config", "a", "--no-config", "x.md").err())
                .isEqualTo("proviso: --config and --no-config exclude each other; give one of them\n");
    }

    @Test
    void thePageAboutSettingsShowsAFileThatCanBeUsed() throws IOException {
        String page = Files.readString(Path.of("docs", "configuration.md"));
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        Files.createDirectories(folder.resolve("legal/rules"));
        Files.copy(Path.of("rules/en/grants/waiver.yaml"), folder.resolve("legal/rules/waiver.yaml"));
        Run run = check(page.substring(start, page.indexOf("```", start)), TERMS);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
    }

    /** Runs with these settings, or without any where they are empty. */
    private Run check(String settings, String terms, String... options) throws IOException {
        Path document = Files.writeString(folder.resolve("terms.md"), terms);
        Path file = Files.write(folder.resolve(".proviso.yml"), settings.getBytes(StandardCharsets.UTF_8));
        String[] config =
                settings.isEmpty() ? new String[] {"--no-config"} : new String[] {"--config", file.toString()};
        String[] all = new String[config.length + options.length + 2];
        all[0] = "check";
        System.arraycopy(config, 0, all, 1, config.length);
        System.arraycopy(options, 0, all, 1 + config.length, options.length);
        all[all.length - 1] = document.toString();
        return Run.of(all);
    }
}
