// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final String[] ROOTS = {
        "de.digifit.lrs.grammar", "de.digifit.lrs.statement", "de.digifit.lrs.query", "de.digifit.lrs.authority"
    };

    private final JavaClasses lrs = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.digifit.lrs");

    @Test
    void the_root_of_a_feature_knows_java_json_and_other_roots_only() {
        classes()
                .that()
                .resideInAnyPackage(ROOTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "de.digifit.lrs.grammar",
                        "de.digifit.lrs.statement",
                        "de.digifit.lrs.query",
                        "de.digifit.lrs.authority",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "com.fasterxml.jackson..",
                        "com.github.f4b6a3.uuid..")
                .allowEmptyShould(false)
                .check(lrs);
    }

    @Test
    void the_root_of_a_feature_knows_no_sql() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .allowEmptyShould(false)
                .check(lrs);
    }

    @Test
    void acts_know_no_adapter_no_sql_and_no_http() {
        noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..infrastructure..",
                        "..api..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..")
                .allowEmptyShould(false)
                .check(lrs);
    }

    @Test
    void adapters_are_nobodys_business() {
        classes()
                .that()
                .resideInAPackage("..infrastructure..")
                .should()
                .notBePublic()
                .allowEmptyShould(false)
                .check(lrs);
    }

    @Test
    void resources_ask_acts_and_never_adapters_or_sql() {
        noClasses()
                .that()
                .resideInAPackage("..api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..infrastructure..", "java.sql..", "javax.sql..")
                .allowEmptyShould(false)
                .check(lrs);
    }

    @Test
    void transactions_stand_in_the_acts_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..application..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .allowEmptyShould(false)
                .check(lrs);
    }

    @Test
    void nothing_is_named_for_its_kind() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|DTO)")
                .allowEmptyShould(false)
                .check(lrs);
    }

    @Test
    void features_go_in_no_circle() {
        slices().matching("de.digifit.lrs.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(lrs);
    }
}
