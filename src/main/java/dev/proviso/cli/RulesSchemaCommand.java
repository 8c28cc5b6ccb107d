package dev.proviso.cli;

import java.nio.file.Path;
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
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:It was written.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso rules schema --output my-rules/rule.schema.json",
            "",
            "Then put this line at the top of each rule file in that folder:",
            "  # yaml-language-server: $schema=rule.schema.json"
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
        byte[] schema = ShippedFile.bytes(SCHEMA);
        if (file == null) {
            session.print(out -> out.write(schema));
        } else {
            Output.write(file, out -> out.write(schema));
        }
        return Exit.CLEAN;
    }
}
