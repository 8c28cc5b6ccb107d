package dev.proviso.cli;

import static java.util.regex.Matcher.quoteReplacement;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete the commands and options of the program. */
@Command(
        addMethodSubcommands = false,
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        description = "Prints what a shell needs to complete commands, options and their values.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:It was printed.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  source <(proviso completion bash)   in ~/.bashrc",
            "  source <(proviso completion zsh)    in ~/.zshrc, behind compinit",
            "  proviso completion fish >~/.config/fish/completions/proviso.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    /** The shells there is a script for. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    /** A list of values in the script of picocli. */
    private static final Pattern VALUES = Pattern.compile("_args=\\(.*");

    /** Keeps bash from completing files where the script of picocli knows of no values: documents are strings to it. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private final Session session;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Trouble {
        CommandLine program = new Commands(session).all();
        String script = shell == Shell.FISH ? FishCompletion.of(program.getCommandSpec()) : bash(program);
        session.print(out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
        return Exit.CLEAN;
    }

    /** The script for bash, which zsh understands too; its values as the documentation writes them, not as Java does. */
    private static String bash(CommandLine program) {
        String script = AutoComplete.bash(ProvisoCommand.NAME, program).replace(NO_FILES, "");
        return VALUES.matcher(script)
                .replaceAll(values -> quoteReplacement(values.group().toLowerCase(Locale.ROOT)));
    }
}
