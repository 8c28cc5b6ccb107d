package dev.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema that editors use says what the program says of a file's keys, forms and words. */
class RuleSchemaTest {

    private static final Path FILE = Path.of("rules", "rule.schema.json");
    private static final Path BROKEN = Path.of("testdata", "rules", "broken");

    /** Faults that show only when a pattern is read, an example is run, or a file is held against others. */
    private static final Set<String> NOT_STRUCTURAL = Set.of(
            "another/duplicate-id.yaml",
            "bad-regex.yaml",
            "bad-signs.yaml",
            "circle-blade.yaml",
            "circle-mower.yaml",
            "consent.yaml",
            "customer.yaml",
            "explosive-regex.yaml",
            "gap-too-large.yaml",
            "look-ahead.yaml",
            "mark-elsewhere.yaml",
            "matches-everything.yaml",
            "matches-nothing.yaml",
            "one/duplicate-id.yaml",
            "unbalanced-brackets.yaml",
            "undefined-vocabulary.yaml",
            "unknown-capture.yaml",
            "wrong-id.yaml");

    /** A parser of JSON's data model reads these all the same: the program is stricter than YAML. */
    private static final Set<String> STRICTER_THAN_YAML = Set.of("duplicate-key.yaml", "tag.yaml");

    private static final String UNKNOWN = "zzzzzzzzzzzzzzz";
    private static final String EXPECTED = ", expected one of ";

    private final JsonNode json = new ObjectMapper().readTree(FILE.toFile());
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json.toString());

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyShippedFileIsValid() throws IOException {
        return yamlBelow(Path.of("rules")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertThat(problems(file)).isEmpty()));
    }

    @Test
    void aBrokenFileIsInvalidWhereItsFaultIsStructural() throws IOException {
        Set<String> valid = new TreeSet<>();
        for (Path file : yamlBelow(BROKEN)) {
            if (problems(file).isEmpty()) {
                valid.add(BROKEN.relativize(file).toString().replace('\\', '/'));
            }
        }
        Set<String> expected = new TreeSet<>(NOT_STRUCTURAL);
        expected.addAll(STRICTER_THAN_YAML);
        assertThat(valid).containsExactlyElementsOf(expected);
    }

    @TestFactory
    Stream<DynamicTest> keysAndWordsAreThoseOfTheProgram() {
        String rule = "id: x\nfinds: %s\nkind: %s\ntitle: t\nwhy: w\nsource: s\npatterns: you\n";
        String grant = rule.formatted("grant", "licence");
        String control = rule.formatted("control", "prohibition");
        String reference = rule.formatted("reference", "");
        String continuation = rule.formatted("continuation", "");
        String statement = rule.formatted("statement", "");
        String check = "id: x\nfinds: check\nlooks-at: grant\ntitle: t\nlevel: low\nmessage: m\nwhy: w\nsource: s\n";
        List<DynamicTest> tests = new ArrayList<>();
        same(tests, grant + "?: 1", "rule/properties");
        same(tests, check + "?: 1", "check/properties");
        same(tests, "id: x\ntitle: t\nentries: {a: b}\n?: 1", "vocabulary/properties");
        same(tests, "id: x\ntitle: t\nirregular: {}\n?: 1", "inflections/properties");
        same(tests, grant + "near: {in: same, ?: 1}", "near/properties");
        same(tests, grant + "near: {in: ?}", "near/properties/in/anyOf/0/enum");
        same(tests, check + "raise: {to: low, ?: 1}", "shift/properties");
        same(tests, check + "when: {?: 1}", "conditions/properties");
        same(tests, grant + "gives: {?: 1}", "grantGives/properties");
        same(tests, control + "gives: {?: 1}", "controlGives/properties");
        same(tests, continuation + "gives: {?: 1}", "continuationGives/properties");
        same(tests, reference + "gives: {?: 1}", "referenceGives/properties");
        same(tests, grant + "match: {text: '[[a]]', expect: {?: 1}}", "grantExpect/properties");
        same(tests, control + "match: {text: '[[a]]', expect: {?: 1}}", "controlExpect/properties");
        same(tests, reference + "match: {text: '[[a]]', expect: {?: 1}}", "referenceExpect/properties");
        same(tests, statement + "match: {text: '[[a]]', expect: {?: 1}}", "statementExpect/properties");
        same(tests, check + "match: {text: '[[a]]', expect: {?: 1}}", "checkExpect/properties");
        same(tests, grant.replace("finds: grant", "finds: ?"), "rule/properties/finds/enum");
        same(tests, grant.replace("licence", "?"), "grantKind/enum");
        same(tests, control.replace("prohibition", "?"), "controlKind/enum");
        same(tests, check.replace("looks-at: grant", "looks-at: ?"), "check/properties/looks-at/enum");
        same(tests, check.replace("low", "?"), "level/enum");
        same(tests, grant + "gives: {from: ?}", "party/enum");
        same(tests, grant + "gives: {to: ?}", "beneficiary/enum");
        same(tests, grant + "gives: {objects: ?}", "dataObject/enum");
        same(tests, grant + "gives: {purposes: ?}", "purpose/enum");
        same(tests, grant + "gives: {modifiers: ?}", "modifier/enum");
        same(tests, control + "gives: {binds: ?}", "bound/enum");
        same(tests, control + "gives: {nature: ?}", "nature/enum");
        same(tests, control + "gives: {reason: ?}", "effectReason/enum");
        same(tests, control + "match: {text: '[[a]]', expect: {effect: ?}}", "effect/enum");
        same(tests, grant + "match: {text: '[[a]]', expect: {aiScope: ?}}", "aiScope/enum");
        same(tests, grant + "match: {text: '[[a]]', expect: {purposeMode: ?}}", "purposeMode/enum");
        for (String name : List.of("breadth", "names", "missing", "limit", "reach", "against")) {
            same(tests, check + "when: {" + name + ": ?}", "conditions/properties/" + name + "/anyOf/0/enum");
        }
        for (String name : List.of("use", "open", "unclear")) {
            same(tests, check + "when: {" + name + ": ?}", "use/enum");
        }
        same(
                tests,
                check.replace("looks-at: grant", "looks-at: carve-out") + "words: {?: 1}",
                "check/allOf/1/then/properties/words/propertyNames/enum");
        return tests.stream();
    }

    @Test
    void theSchemaIsInTheJar() throws IOException {
        try (InputStream in = RuleSchemaTest.class.getResourceAsStream("/rules/rule.schema.json")) {
            assertThat(in).isNotNull().hasBinaryContent(Files.readAllBytes(FILE));
        }
    }

    private void same(List<DynamicTest> tests, String file, String pointer) {
        tests.add(DynamicTest.dynamicTest(
                pointer, () -> assertThat(words(pointer)).isEqualTo(wordsOfTheProgram(file.replace("?", UNKNOWN)))));
    }

    private Set<String> words(String pointer) {
        JsonNode node = json.at("/$defs/" + pointer);
        Set<String> words = new TreeSet<>(node.propertyNames());
        node.values().stream().filter(JsonNode::isString).forEach(word -> words.add(word.stringValue()));
        return words;
    }

    private Set<String> wordsOfTheProgram(String text) throws IOException {
        Files.writeString(folder.resolve("x.yaml"), text);
        String told = Validation.of(List.of(folder)).problems().stream()
                .map(Object::toString)
                .filter(problem -> problem.contains(UNKNOWN) && problem.contains(EXPECTED))
                .findFirst()
                .orElseThrow();
        return new TreeSet<>(List.of(
                told.substring(told.indexOf(EXPECTED) + EXPECTED.length()).split(", ")));
    }

    private List<String> problems(Path file) {
        try {
            return schema.validate(Files.readString(file), InputFormat.YAML).stream()
                    .map(Error::toString)
                    .toList();
        } catch (CharacterCodingException | JacksonException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> yamlBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
