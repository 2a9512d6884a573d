// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class CheckerRulesTest {

    @Test
    void the_checker_and_the_exact_optimum_know_nothing_of_how_plans_are_made() {
        JavaClasses classes = new ClassFileImporter().importPackages("de.digifit.core.season.checker");

        assertThat(classes).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..season.search..", "..season.outcome..")
                .check(classes);
    }
}
