// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.FrameworkEditionView;
import de.digifit.tests.view.FrameworkEditionsView;
import de.digifit.tests.view.FrameworkImportView;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A framework comes from a file and is put in force. */
@WithTown
class FrameworkIT {

    private static final String TITLE = "Kompetenzrahmen Friedhof";
    private static final String FILE = """
            kind;code;of;level;de;en;digcomp22;digcomp30
            framework;FRI;;;Kompetenzrahmen Friedhof;Cemetery framework;;
            version;Version 1;;;;;;
            status;published;;;;;;
            licence;CC-BY-4.0;;;;;;
            level;;;0;Noch offen;Not yet started;;
            level;;;1;Einsteigen;Starting;;
            level;;;2;Anwenden;Applying;;
            level;;;3;Weitergeben;Guiding;;
            level;;;4;Gestalten;Shaping;;
            rule;;;0;Noch nichts.;Nothing yet.;;
            rule;;;1;Mit Anleitung.;With guidance.;;
            rule;;;2;Allein.;Alone.;;
            rule;;;3;Mit anderen.;With others.;;
            rule;;;4;Für alle.;For all.;;
            area;A;;;Grabpläne;Grave plans;;
            competency;A1;A;;Grabpläne digital führen;Keeping grave plans;DC1.1;
            anchor;;A1;1;Ich finde ein Grab im Plan.;I find a grave in the plan.;;
            anchor;;A1;2;Ich trage Belegungen ein.;I enter burials.;;
            anchor;;A1;3;Ich zeige anderen den Plan.;I show others the plan.;;
            anchor;;A1;4;Ich entwickle den Plan weiter.;I develop the plan.;;
            """;
    private static final String ANCHOR_IN_USE =
            "select text_de from core.anchor where competency = 'FRI-A1' and level = 1";
    private static final List<String> CLEANING = List.of(
            "delete from core.anchor where competency like 'FRI-%'",
            "delete from core.competency where framework = 'FRI'",
            "delete from core.framework where id = 'FRI'",
            "delete from core.framework_edition where framework = 'FRI'");

    @AfterEach
    void the_town_is_as_it_was(RunningTown town) {
        Records records = town.records();
        CLEANING.forEach(records::change);
    }

    @Test
    void a_fault_is_named_by_its_place_and_the_corrected_file_becomes_a_draft_and_then_holds(
            Visitors visitors, RunningTown town) {
        try (Visit toni = visitors.of(Persona.TONI)) {
            FrameworkImportView broken =
                    FrameworkImportView.open(toni).look("friedhof.csv", FILE.replace("anchor;;A1;4;", "anchor;;A1;9;"));
            assertThat(broken.faults()).hasSize(2).anySatisfy(fault -> assertThat(fault)
                    .contains("D21", "„9“"));
            assertThat(broken.canBeAdopted()).isFalse();

            FrameworkEditionView draft = broken.look("friedhof.csv", FILE)
                    .adopt(TITLE)
                    .reword("A1 Grabpläne digital führen", "Ich lese den Plan.");
            assertThat(draft.about()).contains("Entwurf", "CC-BY-4.0");
            assertThat(draft.differences()).contains("noch keine Fassung in Kraft");
            town.records().change("update core.framework_edition set revision = revision + 1 where framework = 'FRI'");
            assertThat(draft.publishInVain("Beschluss vom 1. Juni")).isEqualTo("Beschluss vom 1. Juni");
            FrameworkEditionsView published = draft.goOn();

            assertThat(published.message()).contains("Die Fassung 1 ist in Kraft");
            assertThat(published.edition(TITLE, "1")).contains("in Kraft", "Beschluss vom 1. Juni");
            assertThat(town.records().text(ANCHOR_IN_USE)).isEqualTo("Ich lese den Plan.");
        }
    }
}
