package dev.proviso.rule;

import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.YamlReader;

/**
 * A rule or vocabulary file before it is read.
 *
 * @param name the name problems are reported under; ends in the file's own name
 * @param folder the folder it stands in: "vocabulary", "grants", "controls", "checks"
 * @param bytes its content
 */
record RuleFile(String name, String folder, byte[] bytes) {

    /** Whether it says that it is a check; a file too broken to say so is taken for a rule. */
    boolean isCheck() {
        Problems unheard = new Problems();
        return YamlReader.readMapping(name, bytes, unheard)
                .flatMap(mapping -> mapping.get("finds"))
                .filter(finds ->
                        finds instanceof Scalar scalar && scalar.value().equals("check"))
                .isPresent();
    }

    /** The file's name without folders and ending: the id it must have. */
    String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }
}
