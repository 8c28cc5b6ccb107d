package dev.proviso.cli;

import dev.proviso.authoring.Catalogue;
import dev.proviso.authoring.RuleCard;
import dev.proviso.authoring.RulePage;
import dev.proviso.authoring.RulePageText;
import dev.proviso.authoring.RulePages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a rule, check or vocabulary as a page. */
@Command(
        addMethodSubcommands = false,
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Shows a rule, check or vocabulary: what it finds and why, its patterns, its examples, its file.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:It was shown.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso rules show gap.data-shortfall   a check",
            "  proviso rules show content              a vocabulary"
        })
final class RulesShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "Its name, as 'proviso rules list' and reports print it.")
    private String id = "";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Mixin
    private RuleOptions rules;

    RulesShowCommand(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public Integer call() throws Trouble {
        Catalogue catalogue = rules.catalogue();
        RuleCard card = catalogue.find(id).orElseThrow(() -> unknown(id, catalogue));
        RulePage page = new RulePages(catalogue).of(card);
        session.print(out -> new RulePageText(page).write(session.layout(colour, false), out));
        return Exit.CLEAN;
    }

    static Trouble unknown(String id, Catalogue catalogue) {
        String hint = catalogue.hint(id);
        return new Trouble("there is no rule, check or vocabulary '" + id + "'"
                + (hint.isEmpty() ? "; see 'proviso rules list'" : hint));
    }
}
