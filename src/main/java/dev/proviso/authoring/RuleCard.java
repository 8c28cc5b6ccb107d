package dev.proviso.authoring;

import dev.proviso.clause.Term;
import dev.proviso.rule.RuleFile;
import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;

/**
 * What a list says of a rule, check or vocabulary.
 *
 * @param id its name
 * @param finds what it is there for
 * @param kind the kind of grant or control; "gap" or "finding" of a check; else empty
 * @param level the level of a check where nothing raises or lowers it; else empty
 * @param title one line for people
 * @param content its file
 */
public record RuleCard(String id, Finds finds, String kind, String level, String title, Mapping content) {

    /** The card of a file without mistakes. */
    static RuleCard of(RuleFile file) {
        Mapping content = file.content();
        Finds finds = finds(file);
        return new RuleCard(
                file.id(), finds, kind(file, finds), text(content, "level"), text(content, "title"), content);
    }

    /** The file's name: for a shipped rule the one in the source tree. */
    public String file() {
        return content.file();
    }

    private static Finds finds(RuleFile file) {
        if (file.isVocabulary()) {
            return Finds.VOCABULARY;
        }
        return file.isInflections()
                ? Finds.INFLECTIONS
                : Term.find(Finds.class, text(file.content(), "finds")).orElse(Finds.GRANT);
    }

    private static String kind(RuleFile file, Finds finds) {
        if (finds == Finds.CHECK) {
            return file.id().startsWith("gap.") ? "gap" : "finding";
        }
        return text(file.content(), "kind");
    }

    private static String text(Mapping content, String key) {
        return content.optionalText(key, new Problems()).orElse("");
    }
}
