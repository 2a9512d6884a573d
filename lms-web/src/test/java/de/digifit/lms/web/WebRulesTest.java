// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import de.digifit.core.Counted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

/** What a page may do: ask an act, then say where to go. */
class WebRulesTest {

    private static final String[] VOCABULARY = {
        "de.digifit.lms.web.faces..",
        "de.digifit.lms.web.frame..",
        "de.digifit.lms.web.security..",
        "de.digifit.lms.web.dev.."
    };
    private static final int MOST_INJECTIONS = 3;

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.digifit.lms.web");

    @Test
    void pages_know_no_database_no_transaction_and_no_adapter() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql..",
                        "..infrastructure.."));
        check(noMethods().should().beAnnotatedWith(Transactional.class));
    }

    @Test
    void pages_ask_acts_and_never_what_is_kept() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "de\\.digifit\\..*\\.(Seminars|Events|Bookings|Marks|Certificates|Outbox|Ledger"
                                        + "|AgreedLevels|Releases|Roles|Competencies|People|Units|Towns|ReportingLines|Accounts"
                                        + "|ModuleSwitches|ViewLog|LevelProposals|Talks|Campaigns|Sheets|Notes|Agreements|UnitNeeds|Paths|Enrolments|Awards|Groups|Refreshers|UnitDuties|DutyRooms|HandoverCards|Questionnaires|BallotBoxes|KeptAnswers|Conclusions)"));
    }

    @Test
    void a_page_bean_has_at_most_three_injections() {
        check(classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .haveSimpleNameEndingWith("Page")
                .should(new Counted<>("have at most 3 injections", MOST_INJECTIONS, WebRulesTest::injections)));
    }

    private static int injections(JavaClass page) {
        return (int) page.getAllFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
    }

    /** What is shown is asked for while a form is read, also that of the frame, before the address names the thing again. */
    @Test
    void a_page_bean_about_the_thing_of_its_address_lives_as_long_as_its_view() {
        check(classes()
                .that(DescribedPredicate.describe(
                        "have the id of their address",
                        page -> page.tryGetMethod("setId", String.class).isPresent()))
                .should()
                .notBeAnnotatedWith(RequestScoped.class));
    }

    @Test
    void primefaces_is_spoken_to_by_the_vocabulary_only() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(VOCABULARY)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.primefaces.."));
    }

    @Test
    void the_vocabulary_names_no_feature() {
        check(noClasses()
                .that()
                .resideInAPackage("de.digifit.lms.web.faces..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "de.digifit.lms.seminar..",
                        "de.digifit.lms.booking..",
                        "de.digifit.lms.attendance..",
                        "de.digifit.lms.planning..",
                        "de.digifit.lms.record..",
                        "de.digifit.lms.today..",
                        "de.digifit.assessment..",
                        "de.digifit.core.organisation..",
                        "de.digifit.core.evidence..",
                        "de.digifit.core.gap..",
                        "de.digifit.core.role.."));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(WEB);
    }
}
