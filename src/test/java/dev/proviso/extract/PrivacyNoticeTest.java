package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.clause.DataObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What "your data" is in a privacy notice, and which sentences a choice is not about. */
class PrivacyNoticeTest {

    private static final String SHARED = "We may share your data with our partners for marketing.";

    @Test
    void inANoticeYourDataIsWhatIsKnownOfYou() {
        Analysis notice = read("# Privacy Notice\n\n## Partners\n\n" + SHARED);
        assertThat(notice.clauses().grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.objects()).containsExactly(DataObject.PERSONAL_DATA));
    }

    @Test
    void inTermsYourDataIsWhatYouPutIn() {
        Analysis terms = read("# Terms of Service\n\n## Partners\n\n" + SHARED);
        assertThat(terms.clauses().grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.objects()).containsExactly(DataObject.CONTENT));
    }

    @Test
    void aLimitInANoticeKeepsBoth() {
        Analysis notice = read("# Privacy Notice\n\nWe will not use your data to train AI models.");
        assertThat(notice.clauses().controls())
                .singleElement()
                .satisfies(control -> assertThat(control.objects())
                        .containsExactlyInAnyOrder(DataObject.PERSONAL_DATA, DataObject.CONTENT));
    }

    @Test
    void aChoiceIsNotAboutWhatTheCustomerIsWarnedOf() {
        Analysis terms = read("# Terms\n\nYou should not submit customer data through the assistant. "
                + "Enterprise customers may request that the assistant is disabled.");
        assertThat(terms.clauses().controls())
                .allSatisfy(control -> assertThat(control.objects()).doesNotContain(DataObject.CONTENT));
    }

    @Test
    void aNameThatOnlySaysWhoPostedIsNoSensitiveUse() {
        String licence =
                "You grant us a perpetual, irrevocable right to use your posts for marketing, and to use your name ";
        assertThat(messages(licence + "to attribute your posts to you."))
                .noneMatch(message -> message.contains("name"));
        assertThat(messages(licence + "in our advertisements.")).anyMatch(message -> message.contains("name"));
    }

    private static List<String> messages(String terms) {
        return read("# Terms\n\n" + terms).gaps().stream()
                .map(gap -> gap.message().replace("does not name", ""))
                .toList();
    }

    private static Analysis read(String text) {
        return Proviso.create().analyse(text.getBytes(StandardCharsets.UTF_8), "text.md");
    }
}
