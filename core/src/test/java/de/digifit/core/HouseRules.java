// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.TownClock;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The laws of the house that hold in every module: which room may use what, one clock, no circles.
 *
 * <p>Each module asks for them in its own test, so that a broken law names the module. How each was seen to fail stands
 * in {@code docs/house-rules.md}.
 */
public final class HouseRules {

    private static final int MOST_COLLABORATORS = 5;
    private static final int MOST_TYPES = 15;
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private final String base;
    private final JavaClasses classes;

    /** @param base package of the module, for example {@code de.digifit.core} */
    public HouseRules(String base) {
        this.base = base;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
    }

    public JavaClasses all() {
        return classes;
    }

    public void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(classes);
    }

    /** The roots of features: what is neither a further room, nor shared, nor shipped content, nor a page. */
    private DescribedPredicate<JavaClass> domain() {
        return resideInAPackage(base + ".*")
                .and(not(resideInAnyPackage(
                        base + ".shared", base + ".content", base + ".web..", base + ".api..", base + ".demo..")))
                .as("the root of a feature");
    }

    public void the_root_of_a_feature_knows_java_mapping_and_other_roots_only() {
        check(classes()
                .that(domain())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "jakarta.persistence",
                                "org.jspecify.annotations",
                                "org.hibernate.annotations",
                                "org.hibernate.type",
                                // Pure mathematics, see docs/adr/0024.
                                "org.hipparchus..",
                                "de.digifit.*.*")
                        .and(not(resideInAnyPackage("java.sql..")))));
    }

    public void the_root_of_a_feature_reads_and_writes_nothing_itself() {
        check(noClasses()
                .that(domain())
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\.(EntityManager.*|Persistence|Query|TypedQuery)"));
    }

    public void the_root_of_a_feature_has_verbs_and_no_setters() {
        check(methods().that().areDeclaredInClassesThat(domain()).should().haveNameNotMatching("set[A-Z].*"));
    }

    public void acts_know_no_adapter_no_page_and_no_database() {
        check(noClasses()
                .that()
                .resideInAPackage(base + ".*.application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..infrastructure..",
                        "..web..",
                        "..api..",
                        "jakarta.persistence..",
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql.."));
    }

    public void adapters_are_nobodys_business() {
        check(classes().that().resideInAPackage("..infrastructure..").should().notBePublic());
    }

    public void transactions_and_permissions_stand_in_the_acts_only() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..application..")
                .and()
                .doNotHaveFullyQualifiedName(Act.class.getName())
                .should()
                .beAnnotatedWith(Act.class)
                .orShould()
                .beAnnotatedWith(Transactional.class));
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..application..")
                .should()
                .beAnnotatedWith(Transactional.class));
    }

    public void features_go_in_no_circle() {
        check(slices().matching(base + ".(*)..").should().beFreeOfCycles());
    }

    public void what_is_shared_names_no_feature() {
        check(noClasses()
                .that()
                .resideInAPackage(base + ".shared")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("de.digifit..").and(not(resideInAPackage("de.digifit.core.shared")))));
    }

    public void no_web_interface_of_the_past_is_used() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.annotation..",
                        "javax.ejb..",
                        "javax.el..",
                        "javax.enterprise..",
                        "javax.faces..",
                        "javax.inject..",
                        "javax.interceptor..",
                        "javax.json..",
                        "javax.persistence..",
                        "javax.servlet..",
                        "javax.transaction",
                        "javax.validation..",
                        "javax.ws.."));
    }

    public void there_is_one_clock() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(TownClock.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(TownClock.class.getName() + "$AdjustableClock")
                .should()
                .accessTargetWhere(describe("tells the time of the machine", HouseRules::tellsTheTime)));
    }

    private static boolean tellsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean today = TIMES.contains(owner)
                && "now".equals(name)
                && !access.getTarget().getFullName().contains("java.time.Clock");
        boolean clock = "java.time.Clock".equals(owner) && name.startsWith("system");
        boolean millis = "java.lang.System".equals(owner) && "currentTimeMillis".equals(name);
        boolean date = "java.util.Date".equals(owner)
                && access.getTarget().getFullName().endsWith("<init>()");
        return today || clock || millis || date;
    }

    /** @param door the one class that may speak HTTP to others */
    public void there_is_one_http_client(String door) {
        check(noClasses()
                .that()
                .haveNameNotMatching(".*\\." + door + "(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\.HttpClient.*|(Http)?(s)?URLConnection)"));
    }

    /** There is one, with external entities off. Walking a tree that it has read is no reading. */
    public void there_is_no_second_xml_factory() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("de.digifit.assessment.itemfile.xml")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml.sax.."));
    }

    public void nothing_is_printed_or_logged_past_the_servers_log() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    public void nothing_is_named_for_its_kind() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|DTO|Entity|Constants)(\\$.*)?"));
    }

    public void nobody_has_more_than_five_collaborators() {
        check(constructors()
                .that()
                .areAnnotatedWith(Inject.class)
                .should(new Counted<>("have at most 5 parameters", MOST_COLLABORATORS, constructor -> constructor
                        .getParameters()
                        .size())));
    }

    public void a_package_has_at_most_fifteen_types() {
        check(classes()
                .that()
                .haveSimpleName("package-info")
                .should(new Counted<>(
                        "stand for a package of at most 15 types", MOST_TYPES, info -> types(info.getPackage()))));
    }

    private static int types(JavaPackage folder) {
        return (int) folder.getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .filter(type -> !"package-info".equals(type.getSimpleName()))
                .count();
    }

    public void every_package_says_what_it_is_and_is_null_marked() {
        check(classes()
                .should(new Counted<>(
                        "stand in a package that is null-marked", 0, type -> isNullMarked(type) ? 0 : 1)));
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().tryGetPackageInfo().stream().anyMatch(info -> info.isAnnotatedWith(NullMarked.class));
    }

    public void every_method_of_an_act_has_a_permission_or_is_for_everybody(Set<String> forEverybody) {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Act.class)
                .should(new Counted<>("ask for a permission", 0, method -> asks(method, forEverybody) ? 0 : 1)));
    }

    private static boolean asks(JavaMethod method, Set<String> forEverybody) {
        String shiro = "org.apache.shiro.authz.annotation.RequiresPermissions";
        return method.isAnnotatedWith(shiro)
                || method.getOwner().isAnnotatedWith(shiro)
                || forEverybody.contains(method.getOwner().getSimpleName())
                || forEverybody.contains(method.getOwner().getSimpleName() + "." + method.getName());
    }

    /** Whoever could make a count could show one that the gate keeps back. */
    public void only_the_gate_makes_a_count() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(CountGate.class)
                .should()
                .accessTargetWhere(describe("it makes a count", HouseRules::makesACount)));
    }

    private static boolean makesACount(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Count.class)
                && access.getTarget().getName().equals("of");
    }
}
