package dev.proviso.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file of one document into located nodes. Thread-safe. */
public final class YamlReader {

    /** Rule files are a few kilobytes; this bounds time and memory for anything else. */
    private static final int LONGEST = 1 << 20;

    /** A longer file is not even worth being loaded: a character takes at most four bytes. */
    public static final long MOST_BYTES = 4L * LONGEST;

    /** What is said of a file that is too long. */
    public static final String TOO_LONG = "expected at most 1,048,576 characters, found more: cut the file up";

    private YamlReader() {}

    /** Reads the bytes of a file, which must be UTF-8; empty after a mistake that leaves nothing to go on with. */
    public static Optional<Node> read(String file, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(file, text, problems);
        } catch (CharacterCodingException e) {
            problems.add(Utf8.problem(file, bytes));
            return Optional.empty();
        }
    }

    /** Reads the text of a file; empty after a mistake that leaves nothing to go on with. */
    public static Optional<Node> read(String file, String text, Problems problems) {
        if (text.length() > LONGEST) {
            problems.add(new Problem(file, 1, 1, TOO_LONG));
            return Optional.empty();
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return new TreeBuilder(file, plain, problems).build(new Parse(settings(file)).parseString(plain));
        } catch (MarkedYamlEngineException e) {
            problems.add(SyntaxProblem.of(file, plain, e));
        } catch (ReaderException e) {
            problems.add(SyntaxProblem.of(file, plain, e));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 1, 1, "not valid YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    /** Reads a file whose outermost form must be keys and values. */
    public static Optional<Mapping> readMapping(String file, byte[] bytes, Problems problems) {
        return read(file, bytes, problems).flatMap(node -> Wanted.mapping(node, "the file", problems));
    }

    private static LoadSettings settings(String file) {
        return LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(LONGEST)
                .build();
    }
}
