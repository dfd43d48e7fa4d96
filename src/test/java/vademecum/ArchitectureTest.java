package vademecum;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may import whom. The order of the packages is read from `docs/reference/architecture.md`.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vademecum");

    private static final Map<String, List<String>> HOMES = Map.of("com.vladsch.flexmark..",
            List.of("markdown", "importer"), "com.github.mustachejava..", List.of("page"),
            "org.apache.lucene..", List.of("search"), "org.snakeyaml..", List.of("config"),
            "org.mozilla..", List.of("maths"), "picocli..", List.of("cli"),
            "com.sun.net.httpserver..", List.of("serve"));

    @Test
    void theManualNamesEveryPackage() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        order().forEach(named::addAll);
        TreeSet<String> there = new TreeSet<>();
        PROGRAM.forEach(type -> there.add(type.getPackageName().replace("vademecum.", "")));
        assertThat(named).isEqualTo(there);
    }

    @TestFactory
    Stream<DynamicTest> aPackageImportsOnlyThoseAboveIt() throws IOException {
        List<List<String>> order = order();
        return Stream.iterate(0, i -> i < order.size(), i -> i + 1).flatMap(i -> order.get(i).stream().map(name ->
                DynamicTest.dynamicTest(name, () -> noClasses().that().resideInAPackage("vademecum." + name)
                        .should().dependOnClassesThat().resideInAnyPackage(others(order, i, name)).check(PROGRAM))));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsPackage() {
        return HOMES.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(library ->
                DynamicTest.dynamicTest(library.getKey(), () -> noClasses().that()
                        .resideOutsideOfPackages(library.getValue().stream().map(home -> "vademecum." + home)
                                .toArray(String[]::new)).should().dependOnClassesThat()
                        .resideInAPackage(library.getKey()).check(PROGRAM)));
    }

    @Test
    void onlyWhatNotesAndFilesBringIsReadAsHtml() {
        noClasses().that().resideOutsideOfPackages("vademecum.markdown", "vademecum.emit", "vademecum.epub",
                        "vademecum.cards", "vademecum.typeset", "vademecum.importer", "vademecum.maths")
                .should().dependOnClassesThat().resideInAPackage("org.jsoup..").check(PROGRAM);
    }

    @Test
    void onlyThePublisherAndThePreviewDelete() {
        noClasses().that().resideOutsideOfPackage("vademecum.site").and()
                .doNotHaveFullyQualifiedName("vademecum.cli.ServeCommand").and()
                .doNotHaveFullyQualifiedName("vademecum.web.AnswerCache").should().callMethodWhere(
                target(owner(name("java.nio.file.Files"))).and(target(nameMatching("delete.*|move|walk"))))
                .check(PROGRAM);
    }

    @Test
    void theLocaleOfTheMachineIsNeverAsked() {
        noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class).check(PROGRAM);
    }

    @Test
    void nobodyRunsProgramsOrFetchesAddresses() {
        noClasses().that().resideOutsideOfPackages("vademecum.chromium", "vademecum.history").should()
                .dependOnClassesThat().haveFullyQualifiedName("java.lang.ProcessBuilder").check(PROGRAM);
        noClasses().should().callMethod(Runtime.class, "exec", String[].class)
                .orShould().callMethod(java.net.URL.class, "openStream")
                .orShould().callMethod(java.net.URL.class, "openConnection")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream").check(PROGRAM);
        noClasses().that().resideOutsideOfPackage("vademecum.web").should().dependOnClassesThat()
                .resideInAPackage("java.net.http..").check(PROGRAM);
        noClasses().that().resideOutsideOfPackages("vademecum.cli", "vademecum.web").should().dependOnClassesThat()
                .resideInAPackage("vademecum.web").check(PROGRAM);
    }

    @Test
    void workersAreStartedWhereWorkIsShared() {
        noClasses().that().resideInAnyPackage("vademecum.base", "vademecum.config", "vademecum.vault", "vademecum.note",
                        "vademecum.markdown", "vademecum.catalog", "vademecum.glossary", "vademecum.page",
                        "vademecum.emit")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.Thread")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
                .check(PROGRAM);
    }

    @Test
    void nothingIsSetFromOutside() {
        noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*").check(PROGRAM);
    }

    @Test
    void whatBecomesOfANoteDependsOnTheNoteAlone() {
        noClasses().that().resideInAnyPackage("vademecum.note", "vademecum.markdown", "vademecum.catalog",
                        "vademecum.glossary", "vademecum.page")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.util.Locale.class, "getDefault").check(PROGRAM);
    }

    @Test
    void everyClassIsFinalOrSealed() {
        classes().that().areNotInterfaces().and().areNotAnonymousClasses()
                .should().haveModifier(JavaModifier.FINAL).orShould().beEnums().orShould()
                        .haveModifier(JavaModifier.ABSTRACT)
                .check(PROGRAM);
    }

    @Test
    void noFieldOfAClassItselfCanChange() {
        noFields().that().areStatic().should().notBeFinal().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage("vademecum.cli").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").check(PROGRAM);
    }

    @Test
    void noNameSaysNothing() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)").check(PROGRAM);
    }

    @Test
    void noReferenceIsNull() {
        assertThat(PROGRAM.stream().map(type -> type.getPackage()).distinct()
                .filter(home -> !home.isAnnotatedWith(NullMarked.class))).isEmpty();
    }

    private static String[] others(List<List<String>> order, int line, String name) {
        return order.subList(line, order.size()).stream().flatMap(List::stream).filter(other -> !other.equals(name))
                .map(other -> "vademecum." + other).toArray(String[]::new);
    }

    private static List<List<String>> order() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/reference/architecture.md"));
        int start = lines.indexOf("```order") + 1;
        int end = start + lines.subList(start, lines.size()).indexOf("```");
        return lines.subList(start, end).stream().map(line -> Arrays.asList(line.split(" "))).toList();
    }
}
