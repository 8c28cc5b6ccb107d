package dev.proviso.cli;

import dev.proviso.authoring.Finds;
import dev.proviso.authoring.RuleList;
import dev.proviso.report.ShowFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules, checks and vocabularies. */
@Command(
        addMethodSubcommands = false,
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Lists the rules, checks and vocabularies: id, kind, level of checks, title.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:They were listed.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso rules list --finds grant,control   those that find rights and limits",
            "  proviso rules list --rules my-rules        with those of your own",
            "  proviso rules list --format json           for a program"
        })
final class RulesListCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--finds",
            split = ",",
            paramLabel = "WHAT",
            description = "Only those that find this: grant, control, continuation, reference, statement, check; or"
                    + " vocabulary, inflections. Several with commas.")
    private List<Finds> finds = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private ShowFormat format = ShowFormat.TEXT;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Mixin
    private RuleOptions rules;

    RulesListCommand(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public Integer call() throws Trouble {
        RuleList list = new RuleList(rules.catalogue().all().stream()
                .filter(card -> finds.isEmpty() || finds.contains(card.finds()))
                .toList());
        session.print(out -> {
            if (format == ShowFormat.JSON) {
                list.writeJson(out);
            } else {
                list.writeText(session.layout(colour, false), out);
            }
        });
        return Exit.CLEAN;
    }
}
