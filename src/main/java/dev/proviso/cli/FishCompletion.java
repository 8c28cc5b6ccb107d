package dev.proviso.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the script by which fish completes a program: a line for each command, option and list of values. */
final class FishCompletion {

    /** Whether the words so far are those of a command, and whether they begin with them. */
    private static final String CONDITIONS = """
            function __%1$s_at
                set -l words (commandline -opc)
                test "$words[2..-1]" = "$argv"
            end

            function __%1$s_in
                set -l words (commandline -opc)
                string match -q "$argv *" "$words[2..-1] "
            end

            """;

    private final String program;
    private final StringBuilder script = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    /** The script for a program and all commands in it that are not hidden. */
    static String of(CommandSpec program) {
        FishCompletion completion = new FishCompletion(program.name());
        completion.script.append(CONDITIONS.formatted(program.name()));
        completion.command(program, "");
        return completion.script.toString();
    }

    /** @param path the words behind the program's name that lead to the command, with a space in front of each */
    private void command(CommandSpec command, String path) {
        List<CommandSpec> below = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .toList();
        String condition = below.isEmpty() ? "in" : "at";
        below.forEach(one -> line(
                condition,
                path,
                "-f -a " + one.name() + described(one.usageMessage().description())));
        command.positionalParameters().forEach(positional -> positional(positional, path));
        command.options().forEach(option -> line(condition, path, option(option)));
        below.forEach(one -> command(one, path + " " + one.name()));
    }

    private void positional(PositionalParamSpec positional, String path) {
        List<String> values = values(positional);
        if (!values.isEmpty()) {
            line("in", path, "-f" + offered(values));
        }
    }

    private static String option(OptionSpec option) {
        String names = Arrays.stream(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        return names + argument(option) + described(option.description());
    }

    private static String argument(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        boolean isFile = Arrays.asList(option.auxiliaryTypes()).contains(Path.class) || option.type() == Path.class;
        return isFile ? " -r -F" : " -x" + offered(values(option));
    }

    private static String offered(List<String> values) {
        return values.isEmpty() ? "" : " -a " + quoted(String.join(" ", values));
    }

    private static List<String> values(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? List.of()
                : StreamSupport.stream(candidates.spliterator(), false)
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** The first sentence: fish shows it beside the word. */
    private static String described(String... description) {
        return Stream.of(description)
                .findFirst()
                .map(text -> " -d " + quoted(text.split("[.:]( |$)")[0]))
                .orElse("");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void line(String condition, String path, String completion) {
        script.append(
                "complete -c " + program + " -n '__" + program + "_" + condition + path + "' " + completion + "\n");
    }
}
