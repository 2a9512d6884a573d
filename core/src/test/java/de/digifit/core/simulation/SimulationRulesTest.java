// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationRulesTest {

    @Test
    void the_simulation_knows_nothing_of_what_it_tries() {
        JavaClasses classes = new ClassFileImporter().importPackages("de.digifit.core.simulation");

        assertThat(classes).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..estimate..")
                .check(classes);
    }

    @Test
    void a_town_is_drawn_from_its_seed_alone() {
        List<Question> once = SimulatedTown.questions(World.usual(), 40, 3);

        assertThat(SimulatedTown.questions(World.usual(), 40, 3)).isEqualTo(once);
        assertThat(SimulatedTown.questions(World.usual(), 40, 4)).isNotEqualTo(once);
        assertThat(once).hasSize(40 * 6 * 10);
    }

    @Test
    void what_was_said_later_is_not_told_before() {
        assertThat(SimulatedTown.questions(World.usual(), 40, 3)).allSatisfy(question -> assertThat(question.said())
                .allSatisfy(said -> assertThat(said.day()).isBeforeOrEqualTo(question.day())));
    }
}
