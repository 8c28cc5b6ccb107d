package dev.proviso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom, and which library lives where: the map of CONTRIBUTING.md, held. */
class RoomsTest {

    private static final String ROOT = "dev.proviso";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What each room may import of ours beside itself; the facade stands in the root package. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("document", Set.of()),
            Map.entry("clause", Set.of("document")),
            Map.entry("analysis", Set.of("document", "clause")),
            Map.entry("yaml", Set.of()),
            Map.entry("link", Set.of()),
            Map.entry("reader", Set.of("document")),
            Map.entry("worker", Set.of("document", "reader")),
            Map.entry("language", Set.of("document")),
            Map.entry("rule", Set.of("document", "clause", "language", "yaml")),
            Map.entry("trace", Set.of("document", "clause", "language", "rule")),
            Map.entry("extract", Set.of("document", "clause", "analysis", "language", "rule")),
            Map.entry("gap", Set.of("document", "clause", "analysis", "rule", "language", "yaml")),
            Map.entry(
                    "authoring",
                    Set.of(
                            "document",
                            "clause",
                            "analysis",
                            "yaml",
                            "reader",
                            "language",
                            "rule",
                            "trace",
                            "extract",
                            "gap",
                            "report")),
            Map.entry("compare", Set.of("document", "clause", "analysis", "language")),
            Map.entry("config", Set.of("clause", "analysis", "yaml")),
            Map.entry("report", Set.of("document", "clause", "analysis", "compare")));

    private static final Map<String, String> HOME_OF_LIBRARY = Map.ofEntries(
            Map.entry("org.apache.pdfbox..", "reader"),
            Map.entry("org.apache.poi..", "reader"),
            Map.entry("org.jsoup..", "reader"),
            Map.entry("org.commonmark..", "reader"),
            Map.entry("org.mozilla.universalchardet..", "reader"),
            Map.entry("opennlp..", "language"),
            Map.entry("org.snakeyaml..", "yaml"),
            Map.entry("com.google.re2j..", "rule"),
            Map.entry("tools.jackson..", "report"),
            Map.entry("com.github.difflib..", "report"),
            Map.entry("org.apache.commons.csv..", "report"),
            Map.entry("gg.jte..", "report"),
            Map.entry("org.objectweb.asm..", "link"),
            Map.entry("nl.basjes.gitignore..", "cli"),
            Map.entry("me.tongfei..", "cli"),
            Map.entry("picocli..", "cli"));

    @TestFactory
    Stream<DynamicTest> aRoomImportsOnlyTheRoomsItMay() {
        return MAY_IMPORT.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(packageOf(room.getKey()))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                                        .and(resideOutsideOfPackages(allowedTo(room.getKey()))))
                                .allowEmptyShould(true)
                                .check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedInItsHomeOnly() {
        return HOME_OF_LIBRARY.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackage(packageOf(library.getValue()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(library.getKey())
                                .check(OURS)));
    }

    @Test
    void everyRoomIsOnTheMap() {
        Set<String> rooms = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        rooms.remove("cli");
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    @Test
    void roomsDependOnEachOtherWithoutCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void theFacadeKnowsNothingOfItsUsers() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packageOf("cli"), packageOf("report"), packageOf("config"))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreamsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(OURS);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(OURS)
                .allSatisfy(type -> assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
                        .as(type.getPackageName())
                        .isTrue());
    }

    @Test
    void noStaticStateCanChange() {
        fields().that().areStatic().should().beFinal().check(OURS);
    }

    @Test
    void noRoomIsALumberRoom() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..core..", "..common..", "..impl..", "..helper..")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(OURS);
    }

    private static String packageOf(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] allowedTo(String room) {
        return Stream.concat(Stream.of(room), MAY_IMPORT.get(room).stream())
                .map(RoomsTest::packageOf)
                .toArray(String[]::new);
    }
}
