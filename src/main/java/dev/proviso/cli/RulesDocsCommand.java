package dev.proviso.cli;

import dev.proviso.authoring.RuleDocs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the pages of all rules. */
@Command(
        addMethodSubcommands = false,
        name = "docs",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Writes a Markdown page for each rule, check and vocabulary, and an index.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:They were written.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso rules docs --output pages                    the shipped rules",
            "  proviso rules docs --rules my-rules --output pages   and your own"
        })
final class RulesDocsCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder to write to, made where it is missing (default: docs/rules).")
    private Path folder = Path.of("docs", "rules");

    @Mixin
    private RuleOptions rules;

    RulesDocsCommand(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public Integer call() throws Trouble {
        SortedMap<String, String> files = RuleDocs.of(rules.catalogue());
        makeFolder();
        removePagesBut(files.keySet());
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            Output.write(folder.resolve(file.getKey()), out -> out.write(bytes));
        }
        String told = files.size() + " pages written to " + Inputs.slashed(folder) + "\n";
        session.print(out -> out.write(told.getBytes(StandardCharsets.UTF_8)));
        return Exit.CLEAN;
    }

    /** A page outlives its rule otherwise. */
    private void removePagesBut(Set<String> names) throws Trouble {
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.md")) {
            for (Path page : pages) {
                if (!names.contains(page.getFileName().toString()) && RuleDocs.isWritten(Files.readString(page))) {
                    Files.delete(page);
                }
            }
        } catch (IOException e) {
            throw new Trouble(
                    "--output: old pages in " + Inputs.slashed(folder) + " cannot be removed: " + e.getMessage(), e);
        }
    }

    private void makeFolder() throws Trouble {
        try {
            Files.createDirectories(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(
                    "--output: the folder " + Inputs.slashed(folder) + " cannot be made: " + e.getMessage(), e);
        }
    }
}
