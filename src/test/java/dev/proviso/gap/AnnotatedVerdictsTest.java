package dev.proviso.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.clause.Term;
import dev.proviso.document.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Given the clauses that careful readers marked in real terms, the verdict is the one they gave; skipped without them. */
class AnnotatedVerdictsTest {

    private static final Path GOLD = Path.of("../shared/gold");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void agreesWithTheReadersOfTheOpenLot() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no annotated documents beside the project");
        List<String> wrong = new ArrayList<>();
        int documents = 0;
        for (JsonNode name : json.readTree(read(GOLD.resolve("lots.json"))).get("open")) {
            documents++;
            wrong.addAll(compare(name.asString()));
        }
        assertThat(documents).isPositive();
        assertThat(wrong).as("of %d documents", documents).isEmpty();
    }

    private List<String> compare(String name) throws IOException {
        JsonNode gold = json.readTree(read(GOLD.resolve("annotations/" + name + ".json")));
        String text = read(GOLD.resolve("txt/" + name + ".txt"));
        Verdict verdict = new GapAnalyser(CheckPack.shipped())
                .assess(List.of(), clauses(gold, text))
                .verdict();
        JsonNode wanted = gold.get("verdict");
        List<String> wrong = new ArrayList<>();
        differ(name, wanted.get("ai_training_on_content"), verdict.aiTraining(), wrong);
        differ(name, wanted.get("opt_out_gap"), verdict.optOutGap(), wrong);
        if (wanted.get("inbound_content_licence").asBoolean() != verdict.inboundContentLicence()) {
            wrong.add(name + ": licence " + verdict.inboundContentLicence());
        }
        return wrong;
    }

    private static void differ(String name, JsonNode wanted, Term found, List<String> wrong) {
        if (!wanted.asString().equals(found.id())) {
            wrong.add(name + ": " + found.id() + ", the readers say " + wanted.asString());
        }
    }

    private static Clauses clauses(JsonNode gold, String text) {
        List<Grant> grants = new ArrayList<>();
        gold.get("grants").forEach(grant -> grants.add(grant(grant, text, "g" + grants.size())));
        List<Control> controls = new ArrayList<>();
        gold.get("controls").forEach(control -> controls.add(control(control, text, "c" + controls.size())));
        return new Clauses(List.of(), List.of(), grants, controls, List.of(), List.of());
    }

    private static Grant grant(JsonNode node, String text, String id) {
        Location location = location(node);
        String words = location.span().of(text);
        boolean onBehalf = words.contains("service providers") || words.contains("contractors");
        return new Grant(
                id,
                term(GrantKind.class, node.get("kind")),
                term(Party.class, node.get("from")),
                null,
                terms(Beneficiary.class, node.get("to")),
                null,
                onBehalf,
                data(node),
                terms(Modifier.class, node.get("modifiers")),
                List.of(),
                terms(Purpose.class, node.get("purposes")),
                PurposeMode.UNSTATED,
                List.of(),
                null,
                List.of(),
                words,
                List.of(),
                location,
                "annotation");
    }

    /** Annotations do not say how far a control reaches; a reader sees it from the words of its scope. */
    private static Control control(JsonNode node, String text, String id) {
        Location location = location(node);
        String scope = node.get("scope").asString();
        boolean empty = scope.contains("except in accordance") || scope.contains("being recorded");
        return new Control(
                id,
                term(ControlKind.class, node.get("kind")),
                data(node),
                terms(Purpose.class, node.get("purposes")),
                List.of(),
                scope,
                List.of(),
                Nature.PROMISE,
                empty ? Effect.NONE : Effect.FULL,
                null,
                null,
                null,
                null,
                List.of(),
                location.span().of(text),
                location,
                "annotation");
    }

    private static List<DataReference> data(JsonNode node) {
        return terms(DataObject.class, node.get("object")).stream()
                .map(object -> new DataReference(object, null, List.of()))
                .toList();
    }

    private static Location location(JsonNode node) {
        return new Location(
                null,
                null,
                null,
                null,
                null,
                node.get("start").asInt(),
                node.get("end").asInt());
    }

    private static <T extends Enum<T> & Term> T term(Class<T> type, JsonNode node) {
        return Term.find(type, node.asString()).orElseThrow(() -> new IllegalArgumentException(node.asString()));
    }

    private static <T extends Enum<T> & Term> List<T> terms(Class<T> type, JsonNode nodes) {
        List<T> terms = new ArrayList<>();
        nodes.forEach(node -> Term.find(type, node.asString()).ifPresent(terms::add));
        return terms;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
