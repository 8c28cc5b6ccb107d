package dev.proviso.extract;

import dev.proviso.clause.Party;
import dev.proviso.clause.PartyNames;
import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.rule.Capture;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Passage;
import dev.proviso.rule.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds how a document names its two sides: in brackets of its preamble (Acme Inc. ("Acme", "we")), after the words that introduce
 * parties ("between you and Acme"), by the name that most often "may", "will" or "grants" something, or in its title ("Acme Terms of
 * Service"). Companies that a contract names without saying who serves whom are parties by name alone, and so is whoever it gives a name
 * and then lets act.
 */
final class PartyFinder {

    /** Names are introduced in the first sentences of a document; later brackets define other things. */
    private static final int PREAMBLE = 60;

    /** Parties are introduced by "between" and the like in the first sentences only of what speaks to its reader. */
    private static final int INTRODUCTION = 30;

    /** In a contract of companies a cover, a table of contents and recitals may come before. */
    private static final int INTRODUCTION_OF_CONTRACT = 600;

    /** Between a company's form and the bracket with its name stand its country, its seat and its address. */
    private static final int ADDRESS = 40;

    /** A text that says "you" in so many sentences speaks to its reader. */
    private static final int SPEAKS_TO_READER = 8;

    /** A contract of companies may have an exhibit that does: one sentence in so many is too few. */
    private static final int SELDOM = 40;

    private static final Pattern YOU = Pattern.compile("(?i)\\b(?:you|your)\\b");

    private final Document document;
    private final Matcher matcher;
    private final CompanyNames companies;
    private final Map<Party, Set<String>> names = new TreeMap<>();
    private final List<String> side;
    private final boolean speaksToReader;
    private boolean isCustomerKnown;
    private boolean isReaderKnown;

    /** @param side what the document may call the reader's side */
    PartyFinder(Document document, RulePack pack, List<String> side) {
        this.document = document;
        this.side = side.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.matcher = new Matcher(pack, new DocumentTerms());
        this.companies = new CompanyNames(document, matcher);
        this.speaksToReader = speaksToReader(document);
        for (Party party : Party.values()) {
            names.put(party, new LinkedHashSet<>());
        }
    }

    /** The two sides with their names; a side without a name of its own has none. */
    List<PartyNames> find(List<Quoted> quoted) {
        brackets(quoted);
        if (isReaderKnown
                || names(Party.OTHER).size() == 1 && isCustomerKnown
                || !names(Party.OTHER).isEmpty() && speaksToReader) {
            names(Party.PROVIDER).addAll(names(Party.OTHER));
            names(Party.OTHER).clear();
        }
        if (names(Party.PROVIDER).isEmpty() && names(Party.OTHER).isEmpty()) {
            provider().ifPresent(names(Party.PROVIDER)::add);
        }
        List<PartyNames> parties = new ArrayList<>();
        names.forEach((party, found) -> {
            if (!found.isEmpty()) {
                parties.add(new PartyNames(party, withShortNames(found)));
            }
        });
        return parties;
    }

    private static boolean speaksToReader(Document document) {
        long addressed = document.sentences().stream()
                .filter(sentence -> YOU.matcher(document.quote(sentence.span())).find())
                .count();
        return addressed >= SPEAKS_TO_READER
                && addressed * SELDOM >= document.sentences().size();
    }

    /** A product's name in the title gives way to the company that acts. */
    private Optional<String> provider() {
        Map<String, Integer> acts = companies.acts();
        Optional<String> title = fromTitle();
        Optional<String> active = CompanyNames.mostActive(acts);
        return active.filter(name -> acts.getOrDefault(title.orElse(""), 0) < acts.getOrDefault(name, 0))
                .or(() -> title)
                .or(() -> active);
    }

    private List<String> withShortNames(Set<String> found) {
        Set<String> all = new LinkedHashSet<>(found);
        found.forEach(name -> companies.shortName(name).ifPresent(all::add));
        return List.copyOf(all);
    }

    private Set<String> names(Party party) {
        return names.getOrDefault(party, Set.of());
    }

    private void brackets(List<Quoted> quoted) {
        Map<Integer, List<Quoted>> groups = new LinkedHashMap<>();
        for (Quoted term : quoted) {
            if (term.bracket() >= 0) {
                groups.computeIfAbsent(term.bracket(), unused -> new ArrayList<>())
                        .add(term);
            }
        }
        groups.forEach(this::bracket);
    }

    private void bracket(int bracket, List<Quoted> group) {
        Party party = ofPreamble(bracket, group).or(() -> acting(group)).orElse(null);
        if (party == null) {
            return;
        }
        isCustomerKnown |= party == Party.CUSTOMER;
        for (Quoted term : group) {
            boolean isName =
                    companies.isName(term.term()) || companies.isCompanyNamed(term.term(), bracket, term.sentence());
            if (pronoun(term.term()).isEmpty() && isName) {
                names(party).add(term.term());
            }
        }
        if (party == Party.PROVIDER) {
            companies.nameBefore(bracket, group.get(0).sentence()).ifPresent(names(party)::add);
        }
    }

    private Optional<Party> ofPreamble(int bracket, List<Quoted> group) {
        if (group.get(0).sentence() >= PREAMBLE) {
            return introduced(bracket, group);
        }
        Optional<Party> pronoun =
                group.stream().flatMap(term -> pronoun(term.term()).stream()).findFirst();
        return pronoun.or(() -> group.stream()
                        .flatMap(term -> role(term.term()).stream())
                        .findFirst())
                .or(() -> ofReader(bracket, group))
                .or(() -> introduced(bracket, group));
    }

    /** In a contract that does not speak to a reader, whoever gets a name and then acts under it is a party. */
    private Optional<Party> acting(List<Quoted> group) {
        boolean acts = !speaksToReader && group.stream().anyMatch(term -> companies.isActive(term.term()));
        return acts ? Optional.of(Party.OTHER) : Optional.empty();
    }

    /** The customer's side, where one of these names is the reader's. */
    private Optional<Party> ofReader(int bracket, List<Quoted> group) {
        Stream<String> before = companies.nameBefore(bracket, group.get(0).sentence()).stream();
        boolean isReaders = Stream.concat(group.stream().map(Quoted::term), before)
                .anyMatch(name -> side.contains(name.toLowerCase(Locale.ROOT)));
        isReaderKnown |= isReaders;
        return isReaders ? Optional.of(Party.CUSTOMER) : Optional.empty();
    }

    /** The side of a name that a sentence introduces: beside "you" the provider's, beside other companies its own. */
    private Optional<Party> introduced(int bracket, List<Quoted> group) {
        int sentence = group.get(0).sentence();
        boolean isLate = sentence >= INTRODUCTION
                && (speaksToReader
                        || sentence >= INTRODUCTION_OF_CONTRACT
                        || group.stream().noneMatch(term -> companies.isCompanyNamed(term.term(), bracket, sentence)));
        if (isLate) {
            return Optional.empty();
        }
        Passage passage = companies.passage(
                document.sentences().get(group.get(0).sentence()).span());
        int at = passage.tokens().firstFrom(bracket);
        boolean isIntroduced = !matcher.scan("names-parties", passage, 0, at).isEmpty();
        boolean isCompany =
                companies.nameBefore(bracket, group.get(0).sentence()).isPresent()
                        || !matcher.scan("company-suffix", passage, Math.max(0, at - ADDRESS), at)
                                .isEmpty();
        if (!isIntroduced || !isCompany) {
            return Optional.empty();
        }
        boolean isBesideCustomer =
                !matcher.scan("customer", passage, 0, passage.tokens().size()).isEmpty();
        return Optional.of(isBesideCustomer ? Party.PROVIDER : Party.OTHER);
    }

    private static Optional<Party> pronoun(String term) {
        return switch (term.toLowerCase(Locale.ROOT)) {
            case "we", "us", "our", "ours" -> Optional.of(Party.PROVIDER);
            case "you", "your", "yours" -> Optional.of(Party.CUSTOMER);
            default -> Optional.empty();
        };
    }

    /** The side a role's own name says: "Company", "Customer". */
    private Optional<Party> role(String term) {
        Passage passage = companies.passage(term);
        for (String side : List.of("provider", "customer")) {
            List<Capture> found =
                    matcher.scan(side, passage, 0, passage.tokens().size());
            if (found.size() == 1
                    && found.get(0).to() - found.get(0).from()
                            == passage.tokens().size()) {
                return dev.proviso.clause.Term.find(Party.class, side);
            }
        }
        return Optional.empty();
    }

    private Optional<String> fromTitle() {
        for (Section section :
                document.sections().subList(1, Math.min(4, document.sections().size()))) {
            Optional<String> name = Optional.ofNullable(section.heading()).flatMap(companies::nameBeforeDocumentName);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
