package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Party;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which licence a later sentence adds to. */
class LaterSentencesTest {

    private static final String BOTH = """
            You grant us a worldwide licence to host your content.

            We grant you a licence to use the software.

            """;

    @Test
    void whoseLicenceIsNamedDecides() {
        String terms = BOTH + "The licence that you grant us is perpetual.";
        assertThat(grant(terms, Party.CUSTOMER).modifiers()).contains(Modifier.PERPETUAL);
        assertThat(grant(terms, Party.PROVIDER).modifiers()).doesNotContain(Modifier.PERPETUAL);
    }

    @Test
    void withoutANameTheLastLicenceIsMeant() {
        String terms = BOTH + "This licence is perpetual.";
        assertThat(grant(terms, Party.PROVIDER).modifiers()).contains(Modifier.PERPETUAL);
        assertThat(grant(terms, Party.CUSTOMER).modifiers()).doesNotContain(Modifier.PERPETUAL);
    }

    @Test
    void aLicenceThatMayBeEndedIsRevocable() {
        String terms = BOTH + "We may terminate your licence at any time.";
        assertThat(grant(terms, Party.PROVIDER).modifiers()).contains(Modifier.REVOCABLE);
    }

    private static Grant grant(String terms, Party from) {
        byte[] text = ("# Terms\n\n" + terms).getBytes(StandardCharsets.UTF_8);
        return Proviso.create().analyse(text, "terms.md").clauses().grants().stream()
                .filter(grant -> grant.from() == from)
                .findFirst()
                .orElseThrow();
    }
}
