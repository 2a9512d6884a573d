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
import de.digifit.tests.view.PilotView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Toni reads what many have answered, and nobody's answers. */
@WithTown
class PilotIT {

    private static final int SMALLEST_COHORT = 11;

    private static final String ROUNDS = """
            insert into assessment.knowledge_round (id, version, town, person, topic, begun_on, answered_on)
            select gen_random_uuid(), 0, p.town, p.id, 'PROBE', current_date, current_date from core.person p
            where p.town = (select town from core.account where login = 'toni') and p.left_on is null
              and p.id not in (select person from assessment.knowledge_round where topic = 'PROBE')
            order by p.id limit ?
            """;

    private static final String ANSWERS = """
            insert into assessment.knowledge_answer (round, place, item, competency, level, response, solved)
            select r.id, row_number() over (partition by r.id order by i.id) - 1, i.id, i.competency, i.level, 'a',
                ascii(substr(r.id::text, 1, 1)) % 3 <> 0
            from assessment.knowledge_round r
            join assessment.item i on i.town = r.town and i.state = 'RELEASED' and i.competency = 'KDW-D2'
            where r.topic = 'PROBE' and r.id not in (select round from assessment.knowledge_answer)
            """;

    @Test
    void toni_reads_what_many_answered_and_learns_nothing_of_few(Visitors visitors, RunningTown town) {
        Records records = town.records();
        int items = records.number("""
                select count(*) from assessment.item where state = 'RELEASED' and competency = 'KDW-D2'
                  and town = (select town from core.account where login = 'toni')
                """);
        try (Visit toni = visitors.of(Persona.TONI)) {
            answered(records, SMALLEST_COHORT - 1);
            assertThat(PilotView.open(toni).read().message()).contains("nichts Neues", "mindestens 11 Menschen");

            answered(records, 1);
            PilotView read = PilotView.open(toni).read();
            assertThat(read.message()).contains("ausgewertet");
            assertThat(read.rows()).hasSize(items).allSatisfy(row -> assertThat(row)
                    .contains("KDW-D2", "11", "%", "zu wenige Antworten"));
            assertThat(read.offers("Schwierigkeiten übernehmen")).isFalse();

            answered(records, 1);
            assertThat(PilotView.open(toni).read().message()).contains("nichts Neues");
            assertThat(PilotView.open(toni).rows()).isEqualTo(read.rows());
        }
    }

    @AfterEach
    void forget(RunningTown town) {
        town.records().change("delete from assessment.knowledge_round where topic = 'PROBE'");
        town.records().change("delete from assessment.item_pilot");
    }

    private static void answered(Records records, int people) {
        records.change(ROUNDS, people);
        records.change(ANSWERS);
    }
}
