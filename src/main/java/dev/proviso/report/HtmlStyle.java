package dev.proviso.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style sheet of the HTML report.
 *
 * @param css its text
 * @param policy the content security policy of a page that has this sheet and nothing else
 */
record HtmlStyle(String css, String policy) {

    static HtmlStyle read() throws IOException {
        try (InputStream in = HtmlStyle.class.getResourceAsStream("report.css")) {
            byte[] bytes = Objects.requireNonNull(in, "report.css").readAllBytes();
            String policy =
                    "default-src 'none'; style-src 'sha256-" + sha256(bytes) + "'; base-uri 'none'; form-action 'none'";
            return new HtmlStyle(new String(bytes, StandardCharsets.UTF_8), policy);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
