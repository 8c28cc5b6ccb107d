package dev.proviso.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The places in one document that checks may fire at: many checks look at the same ones. Not thread-safe. */
final class Places {

    private final Situation situation;
    private final Map<Subject, List<Hit>> found = new EnumMap<>(Subject.class);

    Places(Situation situation) {
        this.situation = situation;
    }

    /** The places that the check may fire at; only one with words of its own has places of its own. */
    List<Hit> of(Check check) {
        if (!check.words().isEmpty()) {
            return find(check);
        }
        return found.computeIfAbsent(check.subject(), subject -> find(check));
    }

    /** The places, each with what was found anywhere in the document. */
    private List<Hit> find(Check check) {
        List<Hit> hits = check.subject().find(situation, check);
        hits.forEach(hit -> situation.found().forEach(what -> hit.facts().add("document", what)));
        return hits;
    }
}
