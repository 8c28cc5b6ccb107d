package dev.proviso.report;

import dev.proviso.clause.Term;
import dev.proviso.document.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON field by field, indented by two spaces, in the few shapes that the reports need. */
public final class JsonFields {

    private final JsonGenerator json;

    private JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one object, whose fields {@code body} writes, and a line end. */
    public static void write(OutputStream out, Consumer<JsonFields> body) throws IOException {
        write(out, new Indented(), List.of(body));
    }

    /** Writes an object a line for each value, its fields written by {@code body}. */
    static <T> void writeLines(OutputStream out, List<T> values, BiConsumer<JsonFields, T> body) throws IOException {
        List<Consumer<JsonFields>> lines = values.stream()
                .<Consumer<JsonFields>>map(value -> json -> body.accept(json, value))
                .toList();
        write(out, ObjectWriteContext.empty(), lines);
    }

    private static void write(OutputStream out, ObjectWriteContext context, List<Consumer<JsonFields>> objects)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonFactory factory =
                JsonFactory.builder().characterEscapes(new JsonEscapes()).build();
        try {
            for (Consumer<JsonFields> body : objects) {
                JsonGenerator json = factory.createGenerator(context, writer);
                JsonFields fields = new JsonFields(json);
                fields.object(() -> body.accept(fields));
                json.flush();
                writer.write("\n");
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    void object(String name, Runnable body) {
        json.writeName(name);
        object(body);
    }

    /** A text; null where there is none. */
    public void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(Printable.wellFormed(value));
        }
    }

    void number(String name, @Nullable Integer value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    void flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
    }

    void nothing(String name) {
        json.writeName(name);
        json.writeNull();
    }

    void term(String name, @Nullable Term value) {
        text(name, value == null ? null : value.id());
    }

    void terms(String name, List<? extends Term> values) {
        texts(name, values.stream().map(Term::id).toList());
    }

    void texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> json.writeString(Printable.wellFormed(value)));
        json.writeEndArray();
    }

    /** An array of objects, the fields of each written by {@code body}. */
    public <T> void objects(String name, List<T> values, Consumer<T> body) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> object(() -> body.accept(value)));
        json.writeEndArray();
    }

    void location(String name, @Nullable Location location) {
        if (location == null) {
            nothing(name);
        } else {
            object(name, () -> location(location));
        }
    }

    private void location(Location location) {
        text("section", location.section());
        text("heading", location.heading());
        number("page", location.page());
        number("line", location.line());
        number("column", location.column());
        number("start", location.start());
        number("end", location.end());
    }

    private void object(Runnable body) {
        json.writeStartObject();
        body.run();
        json.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
