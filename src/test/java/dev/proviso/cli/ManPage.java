package dev.proviso.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page of a command, in the macros of man(7). */
final class ManPage {

    private final CommandSpec command;
    private final UsageMessageSpec told;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec command) {
        this.command = command;
        this.told = command.usageMessage();
    }

    /** The page's name: {@code proviso-rules-list}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    static String of(CommandSpec command) {
        ManPage page = new ManPage(command);
        page.head();
        page.arguments();
        page.commands();
        page.ending();
        return page.page.toString();
    }

    private void head() {
        String description = String.join(" ", told.description());
        page.append(".\\\" Made from the help of the command; a test renews it.\n");
        macro("TH", name(command).toUpperCase(Locale.ROOT) + " 1 \"\" Proviso");
        section("NAME", name(command) + " - " + description);
        macro("SH", "SYNOPSIS");
        literal(new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .strip()
                .lines());
    }

    private void arguments() {
        macro("SH", "OPTIONS");
        command.positionalParameters().forEach(one -> item(one.paramLabel(), one));
        command.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> item(String.join(", ", option.names()) + value(option), option));
    }

    private static String value(OptionSpec option) {
        return option.arity().max() == 0 ? "" : "=" + option.paramLabel();
    }

    private void item(String name, ArgSpec argument) {
        item(name, String.join(" ", argument.description()));
    }

    private void commands() {
        List<CommandSpec> below = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(one -> !one.usageMessage().hidden())
                .toList();
        if (!below.isEmpty()) {
            macro("SH", "COMMANDS");
        }
        below.forEach(one ->
                item(name(one) + "(1)", String.join(" ", one.usageMessage().description())));
    }

    private void ending() {
        macro("SH", "EXIT STATUS");
        told.exitCodeList().forEach(this::item);
        macro("SH", "EXAMPLES");
        literal(Stream.of(told.footer()));
    }

    private void section(String title, String text) {
        macro("SH", title);
        page.append(escaped(text)).append('\n');
    }

    private void item(String name, String text) {
        page.append(".TP\n\\fB")
                .append(escaped(name))
                .append("\\fR\n")
                .append(escaped(text))
                .append('\n');
    }

    private void literal(Stream<String> lines) {
        page.append(".nf\n")
                .append(lines.map(line -> escaped(line) + "\n").collect(Collectors.joining()))
                .append(".fi\n");
    }

    private void macro(String name, String argument) {
        page.append('.').append(name).append(' ').append(argument).append('\n');
    }

    /** A backslash, a hyphen and a dot at the start of a line mean something else to man. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
