package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * A file of a rule, a vocabulary, irregular forms or a check: read, but not compiled.
 *
 * @param content its keys and values; its file is the name that problems are reported under
 */
public record RuleFile(Mapping content) {

    /** Keys that files of all kinds have, and those that tell the kinds apart. */
    static final List<String> KEYS = List.of("id", "title", "source", "finds", "entries", "irregular");

    /** The file with these bytes, whose id must be its name; empty after a mistake that leaves nothing to go on with. */
    public static Optional<RuleFile> read(String name, byte[] bytes, Problems problems) {
        Optional<RuleFile> file = YamlReader.readMapping(name, bytes, problems).map(RuleFile::new);
        file.ifPresent(read -> read.checkId(problems));
        return file;
    }

    private void checkId(Problems problems) {
        content.requiredScalar("id", problems)
                .filter(id -> !id.value().equals(id()))
                .ifPresent(id -> problems.add(id, "expected the file's name '" + id() + "', found " + id.describe()));
    }

    /** The file's name without folders and ending: what others call it by. */
    public String id() {
        String name = content.file().substring(content.file().lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Whether it holds a check, which looks at what rules have found. */
    boolean isCheck() {
        return content.get("finds")
                .filter(node -> node instanceof Scalar finds && finds.value().equals("check"))
                .isPresent();
    }

    /** Whether it holds a rule or a check. */
    boolean isRule() {
        return content.has("finds");
    }

    /** Whether a document's own names and terms may join its vocabulary. */
    boolean learns() {
        return content.flag("learns", new Problems()).orElse(false);
    }

    /** Whether it holds a vocabulary. */
    public boolean isVocabulary() {
        return content.has("entries");
    }

    /** Whether it holds irregular forms of words. */
    public boolean isInflections() {
        return content.has("irregular");
    }
}
