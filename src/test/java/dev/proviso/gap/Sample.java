package dev.proviso.gap;

import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Reference;
import dev.proviso.analysis.Statement;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Party;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.document.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grants and controls made by hand, each with only what the test is about. */
final class Sample {

    private Sample() {}

    static GrantSample licence(Purpose... purposes) {
        return new GrantSample(GrantKind.LICENCE, List.of(purposes));
    }

    static GrantSample grant(GrantKind kind, Purpose... purposes) {
        return new GrantSample(kind, List.of(purposes));
    }

    static ControlSample control(ControlKind kind, Purpose... purposes) {
        return new ControlSample(kind, List.of(purposes));
    }

    static DataReference content(String... classes) {
        return new DataReference(DataObject.CONTENT, "Your Content", List.of(classes));
    }

    static DataReference of(DataObject object) {
        return new DataReference(object, null, List.of());
    }

    static Definition definition(String term, DataObject object, List<String> includes) {
        return new Definition(term, object, includes, List.of(), "\"" + term + "\" means ...", at(0));
    }

    static Reference reference(String name, boolean prevails) {
        return new Reference(name, prevails, "See the " + name + ".", at(900), "other-document");
    }

    static Statement statement(String rule, DataObject object) {
        return new Statement(List.of(of(object)), Set.of(), Set.of(), "It is said.", at(950), rule);
    }

    static Clauses clauses(Object... parts) {
        List<Grant> grants = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        List<Definition> definitions = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof GrantSample sample) {
                grants.add(sample.build("g" + (grants.size() + 1), 10 * grants.size()));
            } else if (part instanceof ControlSample sample) {
                controls.add(sample.build("c" + (controls.size() + 1), 500 + 10 * controls.size()));
            } else if (part instanceof Definition definition) {
                definitions.add(definition);
            } else if (part instanceof Statement statement) {
                statements.add(statement);
            } else {
                references.add((Reference) part);
            }
        }
        return new Clauses(List.of(), definitions, grants, controls, references, statements);
    }

    static Location at(int start) {
        return new Location(null, null, null, 1, 1, start, start + 1);
    }

    /** A grant from the customer to the provider over "Your Content", unless told otherwise. */
    static final class GrantSample {
        private final GrantKind kind;
        private final List<Purpose> purposes;
        private Party from = Party.CUSTOMER;
        private List<Beneficiary> to = List.of(Beneficiary.PROVIDER);
        private boolean onBehalf;
        private List<DataReference> data = List.of(content());
        private List<Modifier> modifiers = List.of();
        private List<Purpose> excluded = List.of();
        private PurposeMode mode = PurposeMode.UNSTATED;
        private String text = "You grant us a licence.";

        private GrantSample(GrantKind kind, List<Purpose> purposes) {
            this.kind = kind;
            this.purposes = purposes;
        }

        GrantSample from(Party giver) {
            from = giver;
            return this;
        }

        GrantSample to(Beneficiary... receivers) {
            to = List.of(receivers);
            return this;
        }

        GrantSample onBehalf() {
            onBehalf = true;
            return this;
        }

        GrantSample over(DataReference... what) {
            data = List.of(what);
            return this;
        }

        GrantSample with(Modifier... attributes) {
            modifiers = List.of(attributes);
            return this;
        }

        GrantSample excluding(Purpose... purposesOut) {
            excluded = List.of(purposesOut);
            return this;
        }

        GrantSample closed() {
            mode = PurposeMode.CLOSED;
            return this;
        }

        GrantSample saying(String words) {
            text = words;
            return this;
        }

        private Grant build(String id, int start) {
            return new Grant(
                    id,
                    kind,
                    from,
                    null,
                    to,
                    null,
                    onBehalf,
                    data,
                    modifiers,
                    List.of("use"),
                    purposes,
                    mode,
                    excluded,
                    null,
                    List.of(),
                    text,
                    List.of(),
                    at(start),
                    "test");
        }
    }

    /** A full promise by the provider about "Your Content", unless told otherwise. */
    static final class ControlSample {
        private final ControlKind kind;
        private final List<Purpose> purposes;
        private List<DataReference> data = List.of(content());
        private List<Purpose> allBut = List.of();
        private String scope = "";
        private List<Bound> binds = List.of(Bound.PROVIDER);
        private Nature nature = Nature.PROMISE;
        private Effect effect = Effect.FULL;
        private @Nullable String actor;
        private @Nullable String mechanism;
        private @Nullable String window;
        private List<String> exceptions = List.of();
        private String text = "We will not.";

        private ControlSample(ControlKind kind, List<Purpose> purposes) {
            this.kind = kind;
            this.purposes = purposes;
        }

        ControlSample over(DataReference... what) {
            data = List.of(what);
            return this;
        }

        ControlSample allBut(Purpose... kept) {
            allBut = List.of(kept);
            return this;
        }

        ControlSample scope(String words) {
            scope = words;
            return this;
        }

        ControlSample binding(Bound... bound) {
            binds = List.of(bound);
            return this;
        }

        ControlSample limitingTheGrant() {
            nature = Nature.SCOPE_LIMIT;
            return this;
        }

        ControlSample effect(Effect reached) {
            effect = reached;
            return this;
        }

        ControlSample decidedBy(String who) {
            actor = who;
            return this;
        }

        ControlSample by(String how) {
            mechanism = how;
            return this;
        }

        ControlSample within(String deadline) {
            window = deadline;
            return this;
        }

        ControlSample except(String words) {
            exceptions = List.of(words);
            return this;
        }

        ControlSample saying(String words) {
            text = words;
            return this;
        }

        private Control build(String id, int start) {
            return new Control(
                    id,
                    kind,
                    data,
                    purposes,
                    allBut,
                    scope,
                    binds,
                    nature,
                    effect,
                    null,
                    actor,
                    mechanism,
                    window,
                    exceptions,
                    text,
                    at(start),
                    "test");
        }
    }
}
