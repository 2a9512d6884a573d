// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.digifit.lms.booking.application.Steps;
import org.junit.jupiter.api.Test;

class BookingRulesTest {

    /** The demo tells a past to which nobody listened. */
    @Test
    void bookings_go_on_in_one_place_so_that_every_step_is_told() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Steps.class, Booking.class)
                .and()
                .resideOutsideOfPackage("de.digifit.lms.demo.story")
                .should()
                .callMethod(Booking.class, "go", Transition.class, Decision.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("de.digifit.lms"));
    }
}
