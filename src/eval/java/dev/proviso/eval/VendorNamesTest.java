package dev.proviso.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.reader.UnreadableException;
import dev.proviso.rule.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VendorNamesTest {

    private static final String TEXT = """
            Quillhaven may end a match. A match is played by you, and you may watch every match at quillhaven.example.
            Each match and each league is offered by Quillhaven in Europe.
            """;

    private final VendorNames names = new VendorNames();

    @Test
    void aVendorsNameIsFoundWhereverItStands() throws UnreadableException {
        read();
        names.addWords("quillhaven-maps");
        assertThat(in("(terms|quillhaven) ..3 apply")).containsExactly("quillhaven");
    }

    @Test
    void aNameThatTheLanguageUsesAsAWordIsNone() throws UnreadableException {
        read();
        names.addWords("match");
        assertThat(in("match~ ..3 <content>")).isEmpty();
    }

    @Test
    void theNameOfAPartyCountsAsAWhole() throws UnreadableException {
        read();
        names.add("Quillhaven Europe");
        assertThat(in("in europe")).isEmpty();
        assertThat(in("by quillhaven europe")).containsExactly("quillhaven europe");
    }

    private void read() throws UnreadableException {
        names.read(Proviso.create().read(TEXT.getBytes(StandardCharsets.UTF_8), "terms.txt"));
    }

    private List<String> in(String written) {
        return names.in(new Item("r", "patterns", written, ""));
    }
}
