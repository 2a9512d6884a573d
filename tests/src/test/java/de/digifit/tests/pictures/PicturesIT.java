// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.pictures;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Screen;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures anew: {@code mvn verify -Dpictures}. */
@WithTown
@EnabledIfSystemProperty(named = "pictures", matches = ".*")
class PicturesIT {

    private static final Path PICTURES = Path.of("..", "docs", "pictures");

    @ParameterizedTest
    @CsvSource({
        "employee, ALEX, /today.xhtml",
        "leader, ROBIN, /team/today.xhtml",
        "multiplier, MIKA, /planning/need.xhtml",
        "coordination, TONI, /planning/season.xhtml",
        "lecturer, JO, /attendance/events.xhtml",
        "council, PAT, /agreement/overview.xhtml"
    })
    void each_persona_has_her_page(String name, Persona persona, String view, Visitors visitors) {
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 360}) {
                try (Visit visit = visitors.of(persona, new Screen(width, 800, colours))) {
                    visit.open(view);
                    String file = name + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
                    visit.page()
                            .screenshot(new ScreenshotOptions()
                                    .setAnimations(ScreenshotAnimations.DISABLED)
                                    .setPath(PICTURES.resolve(file)));
                }
            }
        }
    }
}
