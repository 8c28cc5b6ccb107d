package dev.proviso.config;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the suppressions in a file, a list under {@code suppressions}. */
public final class SuppressionsReader {

    private static final String LIST = "suppressions";
    private static final List<String> KEYS = List.of("fingerprint", "rule", "document", "reason", "by", "expires");

    /** As the text report prints it, or more of it. */
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{6,64}");

    private final Problems problems;

    private SuppressionsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The suppressions in the file; of no use when problems were found.
     *
     * @param name what to call the file in messages
     * @throws IOException when it cannot be read
     */
    public static List<Suppression> read(Path file, String name, Problems problems) throws IOException {
        SuppressionsReader reader = new SuppressionsReader(problems);
        return SettingsReader.mapping(file, name, problems).map(reader::all).orElse(List.of());
    }

    private List<Suppression> all(Mapping file) {
        file.refuseUnknownKeys(List.of(LIST), problems);
        return file.mappings(LIST, problems).stream()
                .flatMap(written -> suppression(written).stream())
                .toList();
    }

    private Optional<Suppression> suppression(Mapping written) {
        written.refuseUnknownKeys(KEYS, problems);
        String reason = written.text("reason", problems);
        String fingerprint = fingerprint(written);
        String rule = text(written, "rule");
        if (written.has("fingerprint") == written.has("rule")) {
            problems.add(written, "expected either 'fingerprint' or 'rule' here");
        }
        if (fingerprint.isEmpty() == rule.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Suppression(
                written, fingerprint, rule, document(written), reason, text(written, "by"), expires(written)));
    }

    private String text(Mapping written, String key) {
        return written.optionalText(key, problems).orElse("");
    }

    private String fingerprint(Mapping written) {
        Optional<Scalar> fingerprint = written.scalar("fingerprint", problems);
        fingerprint
                .filter(text -> !FINGERPRINT.matcher(text.value()).matches())
                .ifPresent(text -> problems.add(
                        text, "expected 6 to 64 hexadecimal digits of a fingerprint, found " + text.describe()));
        return fingerprint.map(Scalar::value).orElse("");
    }

    private String document(Mapping written) {
        Optional<Scalar> document = written.scalar("document", problems);
        document.ifPresent(pattern -> {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + pattern.value());
            } catch (PatternSyntaxException e) {
                problems.add(pattern, "not a pattern of names: " + e.getDescription());
            }
        });
        return document.map(Scalar::value).orElse("");
    }

    private @Nullable LocalDate expires(Mapping written) {
        Optional<Scalar> expires = written.scalar("expires", problems);
        try {
            return expires.map(Scalar::value).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            expires.ifPresent(
                    text -> problems.add(text, "expected a day such as 2027-01-31, found " + text.describe()));
            return null;
        }
    }
}
