package dev.proviso.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void givesValuesInFileOrderWithTheirPlaces() {
        Mapping file = mapping("""
                id: content-licence
                patterns:
                  - "<customer> grant~"
                  - plain words
                """);
        assertThat(file.keys()).containsExactly("id", "patterns");
        assertThat(file.text("id", problems)).isEqualTo("content-licence");
        List<Scalar> patterns = file.texts("patterns", problems);
        assertThat(patterns).extracting(Scalar::value).containsExactly("<customer> grant~", "plain words");
        assertThat(patterns).extracting(Scalar::line).containsExactly(3, 4);
        assertThat(patterns).extracting(Scalar::column).containsExactly(5, 5);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void readsEveryScalarAsTheWordsWritten() {
        Mapping file = mapping("a: yes\nb: 010\nc: 2024-01-01\n");
        assertThat(file.text("a", problems)).isEqualTo("yes");
        assertThat(file.text("b", problems)).isEqualTo("010");
        assertThat(file.text("c", problems)).isEqualTo("2024-01-01");
    }

    @Test
    void tellsEveryMistakeOfAFileAtOnce() {
        Mapping file = mapping("""
                id: a
                id: b
                1: number
                list: &x [one]
                again: *x
                tagged: !!int 3
                """);
        file.refuseUnknownKeys(Set.of("id", "list", "again", "tagged"), problems);
        assertThat(told())
                .containsExactly(
                        "f.yaml:2:1: the key 'id' is already given on line 1",
                        "f.yaml:3:1: expected a word as key, found '1'; put it in quotation marks",
                        "f.yaml:4:7: an anchor ('&name') is not allowed: write the value out where it is needed",
                        "f.yaml:5:8: an alias ('*name') is not allowed: write the value out",
                        "f.yaml:6:9: a tag ('tag:yaml.org,2002:int') is not allowed: every value is text");
    }

    @Test
    void namesTheNearestKnownKey() {
        mapping("patern: x\nzzzzzz: y\n").refuseUnknownKeys(Set.of("pattern", "id"), problems);
        assertThat(told())
                .containsExactly(
                        "f.yaml:1:1: unknown key 'patern', did you mean 'pattern'?",
                        "f.yaml:2:1: unknown key 'zzzzzz', expected one of id, pattern");
    }

    @Test
    void namesTheNearestKnownWord() {
        assertThat(mapping("kind: licnce").word("kind", Set.of("licence", "waiver"), problems))
                .isEmpty();
        assertThat(told()).containsExactly("f.yaml:1:7: unknown word 'licnce', did you mean 'licence'?");
    }

    @Test
    void saysWhatWasExpectedAndWhatStandsThere() {
        Mapping file = mapping("id: [a]\ntitle:\nlevel: high\ncount: few\n");
        file.text("id", problems);
        file.text("title", problems);
        file.text("why", problems);
        file.mapping("level", problems);
        file.number("count", problems);
        assertThat(told())
                .containsExactly(
                        "f.yaml:1:1: expected the key 'why', which is missing here",
                        "f.yaml:1:5: expected text for 'id', found a list",
                        "f.yaml:2:7: expected text for 'title', found nothing",
                        "f.yaml:3:8: expected keys and values for 'level', found 'high'",
                        "f.yaml:4:8: expected a whole number, found 'few'");
    }

    @Test
    void refusesTabsAsIndentation() {
        assertThat(read("a:\n\tb: 1\n")).isEmpty();
        assertThat(told()).containsExactly("f.yaml:2:1: expected spaces, found a tab: YAML indents with spaces only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [1, 2", "a: \"open", "a: b: c", "- x\ny", "%YAML 9.9\n---\na: 1", "a: \u0007"})
    void refusesBrokenYamlWithAPlace(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(told()).singleElement().asString().matches("(?s)f\\.yaml:\\d+:\\d+: .+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "---\n..."})
    void refusesAFileWithoutContent(String text) {
        Optional<Node> root = read(text);
        root.ifPresent(node -> Wanted.mapping(node, "the file", problems));
        assertThat(told()).singleElement().asString().matches("f\\.yaml:[12]:1: expected .*");
    }

    @Test
    void refusesASecondDocument() {
        read("a: 1\n---\nb: 2\n");
        assertThat(told()).containsExactly("f.yaml:3:1: expected one document in the file, found a second one");
    }

    @Test
    void refusesDeepNestingWithoutExhaustingTheStack() {
        assertThat(read("[".repeat(100_000))).isEmpty();
        assertThat(told()).containsExactly("f.yaml:1:33: nested more than 32 levels deep");
    }

    @Test
    void refusesHugeFiles() {
        assertThat(read("# " + "x".repeat(2_000_000))).isEmpty();
        assertThat(told())
                .containsExactly("f.yaml:1:1: expected at most 1,048,576 characters, found more: cut the file up");
    }

    @Test
    void saysWhereAFileStopsBeingUtf8() {
        byte[] bytes = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(YamlReader.read("f.yaml", bytes, problems)).isEmpty();
        assertThat(told()).containsExactly("f.yaml:2:7: expected UTF-8 text, found the byte 0xe9");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(mapping("\uFEFFa: 1").line()).isEqualTo(1);
        assertThat(problems.isEmpty()).isTrue();
    }

    private Mapping mapping(String text) {
        return (Mapping) read(text).orElseThrow();
    }

    private Optional<Node> read(String text) {
        return YamlReader.read("f.yaml", text, problems);
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }
}
