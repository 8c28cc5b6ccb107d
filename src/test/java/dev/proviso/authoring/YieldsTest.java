package dev.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.gap.RuleBook;
import dev.proviso.rule.Attributes;
import dev.proviso.rule.Rule.Finds;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an example may expect is what is found. */
class YieldsTest {

    private static final String TEXT = """
            You grant us a licence to use Your Content. This licence is perpetual.

            We will not sell Your Content. The Quillby Privacy Policy governs the rest.

            Customer has obtained the consent of every person in Your Content.
            """;

    @Test
    void theAttributesFoundAreThoseThatExamplesMayName() throws Exception {
        assertThat(found("licence-grant")).isEqualTo(Attributes.of(Finds.GRANT).keySet());
        assertThat(found("licence-continued"))
                .isEqualTo(Attributes.of(Finds.CONTINUATION).keySet());
        assertThat(found("prohibition")).isEqualTo(Attributes.of(Finds.CONTROL).keySet());
        assertThat(found("other-document"))
                .isEqualTo(Attributes.of(Finds.REFERENCE).keySet());
        assertThat(found("consent-of-others"))
                .isEqualTo(Attributes.of(Finds.STATEMENT).keySet());
    }

    private static Set<String> found(String rule) throws Exception {
        RuleBook book = RuleBook.shipped();
        return new ExampleRunner(book.rules(), book.checks())
                .clauses(TEXT).stream()
                        .filter(yield -> yield.rule().equals(rule))
                        .findFirst()
                        .orElseThrow()
                        .attributes()
                        .keySet();
    }
}
