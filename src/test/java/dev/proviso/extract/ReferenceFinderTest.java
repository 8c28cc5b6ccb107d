package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.analysis.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which documents a text names. */
class ReferenceFinderTest {

    @Test
    void initialsNameTheSameDocument() {
        String text = """
                # Terms

                A Data Processing Addendum is incorporated into these terms.

                The DPA describes what we do for you; our Privacy Policy explains the rest.
                """;
        assertThat(names(text)).containsExactly("Data Processing Addendum", "Privacy Policy");
    }

    @Test
    void otherInitialsNameAnotherDocument() {
        String text = """
                # Terms

                An Order Form is incorporated into these terms.

                The DPA describes what we do for you.
                """;
        assertThat(names(text)).containsExactly("Order Form", "DPA");
    }

    private static List<String> names(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Proviso.create().analyse(bytes, "terms.md").clauses().references().stream()
                .map(Reference::name)
                .toList();
    }
}
