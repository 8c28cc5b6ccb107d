package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format, the next one too; the test of a writer reads its reports with a parser of their own. */
class EveryFormatTest {

    /** What a terminal, a parser or an editor obeys without showing it. */
    private static final Pattern ACTS =
            Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\u2028-\\u202e\\u2066-\\u2069\\u200e\\u200f\\ufeff]");

    static Stream<Arguments> formatsAndTexts() {
        return Stream.of(ReportFormat.values())
                .flatMap(format -> HostileTexts.all().map(text -> Arguments.of(format, text)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndTexts")
    void wordsOfADocumentAFileNameOrARuleDoNothing(ReportFormat format, String text) throws IOException {
        for (byte[] part : parts(format, written(format, text))) {
            assertThat(decoded(part)).doesNotContainPattern(ACTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReportIsTheSameEveryTime(ReportFormat format) throws IOException {
        assertThat(written(format, "words")).isEqualTo(written(format, "words"));
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatTakesNothingIsAnIoException(ReportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> format.writer(HostileTexts.setting("words")).write(List.of(Samples.partial()), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static byte[] written(ReportFormat format, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(HostileTexts.setting(text)).write(List.of(Samples.hostile(text)), out);
        return out.toByteArray();
    }

    private static List<byte[]> parts(ReportFormat format, byte[] report) throws IOException {
        if (format.isText()) {
            return List.of(report);
        }
        List<byte[]> parts = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report));
        while (zip.getNextEntry() != null) {
            parts.add(zip.readAllBytes());
        }
        return parts;
    }

    /** @throws CharacterCodingException when it is no UTF-8 */
    private static String decoded(byte[] part) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    }
}
