// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private final JavaClasses command = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.digifit.command");

    @Test
    void packages_know_each_other_in_one_direction() {
        slices().matching("de.digifit.command.(*)..").should().beFreeOfCycles().check(command);
    }

    @Test
    void texts_and_settings_know_nothing_but_java() {
        classes()
                .that()
                .resideInAnyPackage("de.digifit.command.text", "de.digifit.command.setting")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("de.digifit.command.text", "de.digifit.command.setting", "java..", "org.jspecify..")
                .check(command);
    }
}
