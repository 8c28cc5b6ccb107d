package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiringsTest {

    private static final String RULE = """
            patterns:
              - "<party> ..3 grant {<right> , }"
              - "<party> never granted"
            unless:
              - "nothing ..3 grant"
              - "nobody here"
            """;

    private static final String PARTY = """
            id: party
            title: t
            entries:
              customer: [<customer>]
            """;

    private static final String CUSTOMER = """
            id: customer
            title: t
            learns: true
            entries:
              customer: [you, "[the] customer"]
            """;

    private static final String RIGHT = """
            id: right
            title: t
            entries:
              use: [use, make use of]
              copy: [copy]
              keep: [keep]
            """;

    @Test
    void aPatternFiresWithTheEntriesItsMatchBinds() throws RuleException {
        assertThat(fired("The customer may grant use, copy and view."))
                .containsExactly(
                        "customer [the] customer",
                        "party <customer>",
                        "r <party> ..3 grant {<right> , }",
                        "right copy",
                        "right use");
    }

    @Test
    void whatCancelsAMatchFiresInItsPlace() throws RuleException {
        assertThat(fired("You say nothing and grant use.")).containsExactly("r nothing ..3 grant");
        assertThat(fired("We say nothing and grant use.")).isEmpty();
    }

    @Test
    void wordsThatTheDocumentTaughtAreNoEntrysOwn() throws RuleException {
        assertThat(fired("Acme may grant copy."))
                .containsExactly("party <customer>", "r <party> ..3 grant {<right> , }", "right copy");
    }

    @Test
    void aScanFiresWhatItFinds() throws RuleException {
        Firings firings = firings();
        Matcher matcher = new Matcher(firings.pack(), new DocumentTerms());
        Passage passage = Small.passage(matcher, "to keep and make use of");
        matcher.scan("right", passage, 0, passage.size());
        assertThat(fired(firings)).containsExactly("right keep", "right make use of");
    }

    @Test
    void documentsOfOneVendorCountOnce() throws RuleException {
        Firings firings = firings();
        for (String vendor : List.of("acme", "acme", "birch")) {
            firings.beginDocumentOf(vendor);
            match(firings, "You grant use.");
        }
        Item use = firings.items().stream()
                .filter(item -> item.written().equals("use"))
                .findFirst()
                .orElseThrow();
        assertThat(firings.count(use)).isEqualTo(2);
    }

    private static Firings firings() throws RuleException {
        return new Firings(
                Small.pack("r", Small.rule(RULE), "party", PARTY, "customer", CUSTOMER, "right", RIGHT));
    }

    private static List<String> fired(String text) throws RuleException {
        Firings firings = firings();
        match(firings, text);
        return fired(firings);
    }

    private static void match(Firings firings, String text) {
        DocumentTerms terms = new DocumentTerms();
        terms.add("customer", "Acme", "customer");
        Matcher matcher = new Matcher(firings.pack(), terms);
        Passage passage = Small.passage(matcher, text);
        matcher.match(passage, Rule.Finds.GRANT, new Small.Alone(passage));
    }

    private static List<String> fired(Firings firings) {
        return firings.items().stream()
                .filter(item -> firings.count(item) > 0)
                .map(item -> item.file() + " " + item.written())
                .toList();
    }
}
