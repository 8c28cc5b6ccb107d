package dev.proviso.rule;

/**
 * A rule or vocabulary file before it is read.
 *
 * @param name the name problems are reported under; ends in the file's own name
 * @param folder the folder it stands in: "vocabulary", "grants", "controls", "checks"
 * @param bytes its content
 */
record RuleFile(String name, String folder, byte[] bytes) {

    /** The file's name without folders and ending: the id it must have. */
    String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }
}
