package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Party;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyFinderTest {

    private static final String PADDING = " You keep your password safe.".repeat(8);

    @Test
    void takesTheNamesBesideAPronoun() {
        assertThat(names(
                        Party.PROVIDER,
                        "These terms bind you and Larkmoor Holdings Ltd (\u201CLarkmoor\u201D, \u201Cwe\u201D)."))
                .contains("Larkmoor", "Larkmoor Holdings Ltd");
    }

    @Test
    void shortensANameToTheOneInUse() {
        assertThat(names(Party.PROVIDER, "This is an agreement between you and Quillon Social, PBC (\u201Cus\u201D)."))
                .contains("Quillon");
    }

    @Test
    void takesACompanyIntroducedBesideYouForTheProvider() {
        assertThat(names(
                        Party.PROVIDER,
                        "This agreement is entered into by and between you and Tessel Inc (\u201CTessel\u201D)."
                                + PADDING))
                .contains("Tessel");
    }

    @Test
    void keepsTheCompaniesOfAContractByName() {
        String text = "This Agreement is made by and between Northgate Games, Inc. (\u201CNorthgate\u201D) and"
                + " Bellwether Toys LLC (\u201CBellwether\u201D).";
        assertThat(names(Party.OTHER, text)).contains("Northgate", "Bellwether");
        assertThat(names(Party.PROVIDER, text)).isEmpty();
    }

    @Test
    void takesWhoActsUnderANameForAPartyWhereverItIsGiven() {
        String text = "A page of contents. ".repeat(70)
                + "Orchard Biotech, Inc., of Fen Lane (\u201COrchard\u201D) hires Jo Marsh (\u201CConsultant\u201D)."
                + " Orchard will pay. Orchard may end this. Orchard shall insure. Consultant will report."
                + " Consultant shall travel. Consultant agrees. The rate (\u201CTariff\u201D) is fixed.";
        assertThat(names(Party.OTHER, text)).containsExactly("Orchard", "Consultant");
    }

    @Test
    void takesNobodyElseWhoActsForAPartyWhereTheReaderIsSpokenTo() {
        String text = "These terms bind you and Larkmoor Ltd (\u201CLarkmoor\u201D, \u201Cwe\u201D)." + PADDING
                + " Orchard Pay, Inc. (\u201COrchard\u201D) takes payments."
                + " Orchard will charge you. Orchard may ask you. Orchard shall refund you.";
        assertThat(names(Party.OTHER, text)).isEmpty();
        assertThat(names(Party.PROVIDER, text)).doesNotContain("Orchard");
    }

    @Test
    void takesNoAgreementOrDateForAParty() {
        String text =
                "This Agreement is made between Northgate Games, Inc. (\u201CNorthgate\u201D) and Bellwether Toys LLC"
                        + " (\u201CBellwether\u201D) under the Asset Transfer Agreement (\u201CNorthgate Transfer Agreement\u201D).";
        assertThat(names(Party.OTHER, text)).doesNotContain("Northgate Transfer Agreement");
    }

    @Test
    void prefersTheCompanyThatActsToTheProductInTheTitle() {
        String text =
                "# Mapwright Studio Terms of Service\n\nVesper may end this. Vesper will tell you. Vesper grants nothing.";
        assertThat(names(Party.PROVIDER, text)).containsExactly("Vesper");
    }

    @Test
    void takesANameThatBeginsWithASmallLetter() {
        String text = "qBarn may end this. qBarn will tell you. qBarn grants nothing. ALPHA may hear your case.";
        assertThat(names(Party.PROVIDER, text)).containsExactly("qBarn");
    }

    @Test
    void takesACorporationByItsWholeName() {
        assertThat(names(Party.PROVIDER, "These terms apply to what Nerrow Corporation (\u201Cwe\u201D) offers you."))
                .containsExactly("Nerrow Corporation", "Nerrow");
    }

    @Test
    void takesTheNameOfACompanyThatEndsInAWordForAThing() {
        String text =
                "This Agreement is made by and between QUILL, INC., a Nevada corporation having its address at 12 Mole Street,"
                        + " Suite 7, Reno (\u201CQuill\u201D), and HARROW TECHNOLOGIES CORPORATION, a Utah corporation having its"
                        + " address at 9 Old Mill Lane, North Tower, Floor 3, Provo, Utah 84601 (\u201CHarrow Technologies\u201D).";
        assertThat(names(Party.OTHER, text)).contains("Quill", "Harrow Technologies");
    }

    @Test
    void findsThePartiesBehindATableOfContents() {
        String contents = "Clause of the table of contents.\n\n".repeat(80);
        String preamble =
                "This Agreement is made by and between Quill Works, Inc. (\u201CQuill\u201D) and Harrow Limited"
                        + " (\u201CHarrow\u201D).";
        assertThat(names(Party.OTHER, contents + preamble)).containsExactly("Quill", "Harrow");
    }

    @Test
    void aContractWithAnExhibitForReadersSpeaksToNoReader() {
        String preamble =
                "This Agreement is made by and between Quill Works, Inc. (\u201CQuill\u201D) and Harrow Limited"
                        + " (\u201CHarrow\u201D).\n\n";
        String contract = "Quill shall pay Harrow.\n\n".repeat(400);
        String exhibit = "You may call us.\n\n".repeat(9);
        assertThat(names(Party.OTHER, preamble + contract + exhibit)).containsExactly("Quill", "Harrow");
        assertThat(names(Party.PROVIDER, preamble + exhibit)).containsExactly("Quill", "Harrow");
    }

    @Test
    void takesNoAreaForAParty() {
        String text = "You make this contract with Tallow Inc., unless you live in the European Economic Area (the"
                + " \u201CEEA\u201D). Tallow may end this. Tallow will tell you. Tallow grants nothing.";
        assertThat(names(Party.PROVIDER, text)).containsExactly("Tallow");
    }

    private static List<String> names(Party role, String text) {
        Analysis analysis = Proviso.create().analyse(text.getBytes(StandardCharsets.UTF_8), "terms.md");
        return analysis.clauses().parties().stream()
                .filter(party -> party.role() == role)
                .flatMap(party -> party.names().stream())
                .toList();
    }
}
