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

    @Test
    void theProvidersNameMakesNoOtherDocument() {
        String text = """
                # Terms

                These terms are between you and Fennel ("Fennel", "we"). They incorporate the Privacy Policy.

                See Fennel's Privacy Policy and the Fennel Privacy Policy; Fennel Pay Terms of Service apply to payments.
                """;
        assertThat(names(text)).containsExactly("Privacy Policy", "Fennel Pay Terms of Service");
    }

    @Test
    void whatStandsBesideADocumentIsNotPartOfItsName() {
        String text = """
                # Conditions

                You agree to the Terms and Privacy Policy.

                EXCEPT AS OUTLINED IN OUR PRIVACY STATEMENT, WE GIVE NO WARRANTY AT ALL. THE INTERNET IS NOT SAFE.
                """;
        assertThat(names(text)).containsExactly("Privacy Policy", "PRIVACY STATEMENT");
    }

    private static List<String> names(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Proviso.create().analyse(bytes, "terms.md").clauses().references().stream()
                .map(Reference::name)
                .toList();
    }
}
