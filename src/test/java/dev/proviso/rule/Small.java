package dev.proviso.rule;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.yaml.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small packs for tests: each file is a name and a text. */
final class Small {

    private Small() {}

    /** The pack of files given as name, text, name, text ... */
    static RulePack pack(String... namesAndTexts) throws RuleException {
        Problems problems = new Problems();
        List<RuleFile> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] bytes = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            RuleFile.read("rules/" + namesAndTexts[i] + ".yaml", bytes, problems)
                    .ifPresent(files::add);
        }
        RulePack pack = RulePackReader.read(files, problems);
        if (!problems.isEmpty()) {
            throw new RuleException(problems.list());
        }
        return pack;
    }

    /** A rule "r" that finds permissions, with these further lines. */
    static String rule(String lines) {
        return "id: r\nfinds: grant\nkind: permission\ntitle: t\nwhy: w\nsource: s\n" + lines;
    }

    /** A passage without neighbours, whose own words are the heading over it. */
    record Alone(Passage headings) implements Surroundings {

        @Override
        public int section() {
            return 0;
        }

        @Override
        public List<Passage> at(Near.Place place) {
            return List.of();
        }
    }

    static Passage passage(Matcher matcher, String text) {
        return matcher.passage(Tokenizer.tokenize(text, new Span(0, text.length())));
    }

    /** The words that the rules of the pack match in {@code text}, as the text writes them. */
    static List<String> matches(RulePack pack, String text) {
        Matcher matcher = new Matcher(pack, new DocumentTerms());
        Passage passage = passage(matcher, text);
        return matcher.match(passage, Rule.Finds.GRANT, new Alone(passage)).stream()
                .map(match -> passage.tokens().span(match.from(), match.to()).of(text))
                .toList();
    }
}
