package dev.proviso.cli;

import dev.proviso.rule.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema by which editors complete and check rule files. */
@Command(
        name = "schema",
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Prints the JSON Schema of rule files, for editors.",
        footer = {
            "",
            "proviso rules schema --output my-rules/rule.schema.json",
            "Then put this line at the top of each rule file in that folder:",
            "# yaml-language-server: $schema=rule.schema.json"
        })
final class RulesSchemaCommand implements Callable<Integer> {

    private static final String SCHEMA = "/rules/rule.schema.json";

    private final Session session;

    @Option(names = "--output", paramLabel = "FILE", description = "Write it to this file.")
    private @Nullable Path file;

    RulesSchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Trouble {
        byte[] schema = schema();
        if (file == null) {
            session.print(out -> out.write(schema));
        } else {
            Output.write(file, out -> out.write(schema));
        }
        return Exit.CLEAN;
    }

    private static byte[] schema() throws Trouble {
        try (InputStream in = Objects.requireNonNull(RuleFiles.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Trouble("the schema cannot be read: " + Output.reason(e), e);
        }
    }
}
