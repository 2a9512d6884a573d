// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.simulation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class SimulationRulesTest {

    @Test
    void the_simulation_knows_nothing_of_what_it_tries() {
        JavaClasses classes = new ClassFileImporter().importPackages("de.digifit.assessment.simulation");

        assertThat(classes).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..measurement..", "..diagnosis..", "..calibration..", "..effect..")
                .check(classes);
    }

    @Test
    void a_bank_and_its_takers_are_drawn_from_their_seeds_alone() {
        assertThat(SimulatedBank.of(60, 1)).isEqualTo(SimulatedBank.of(60, 1)).isNotEqualTo(SimulatedBank.of(60, 2));
        assertThat(SimulatedBank.takers(9, 0, 1, 1)).isEqualTo(SimulatedBank.takers(9, 0, 1, 1));
        assertThat(SimulatedSeminar.held(World.plain(), 0.3, 20, 12, 5))
                .isEqualTo(SimulatedSeminar.held(World.plain(), 0.3, 20, 12, 5));
    }
}
