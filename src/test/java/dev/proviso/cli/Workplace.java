package dev.proviso.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The folder in which the reader of a page would follow its commands. */
record Workplace(Path folder) {

    /** Runs a command as the page writes it, without the program's name; what is in the folder is taken from there. */
    Run run(String command) {
        return run(command, "");
    }

    /** The same with a standard input. */
    Run run(String command, String in) {
        List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
        boolean isOutput = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i).replace("'", "");
            arguments.set(i, isOutput || isHere(argument) ? here() + argument : argument);
            isOutput = argument.equals("--output");
        }
        return Run.on(Terminal.NONE, in, arguments.toArray(String[]::new));
    }

    /** The folder as it begins the paths in what is printed. */
    String here() {
        return Inputs.slashed(folder) + "/";
    }

    private boolean isHere(String argument) {
        return Files.exists(folder.resolve(argument.split("[/:]")[0]));
    }
}
