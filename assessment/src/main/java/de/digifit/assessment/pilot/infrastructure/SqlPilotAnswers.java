// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.infrastructure;

import de.digifit.assessment.calibration.AnswerSheets;
import de.digifit.assessment.pilot.PilotAnswers;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the answers without the people: the database numbers the sheets, and no person leaves it. */
@ApplicationScoped
class SqlPilotAnswers implements PilotAnswers {

    private static final String SHEETS = """
            with answered as (
                select r.person, a.item, a.solved,
                    row_number() over (partition by r.person, a.item order by r.begun_on, r.id) as time
                from assessment.knowledge_answer a
                join assessment.knowledge_round r on r.id = a.round
                join assessment.item i on i.id = a.item and i.state = 'RELEASED'
                where r.town = :town and a.solved is not null
            )
            select dense_rank() over (order by person) as sheet, item, solved from answered where time = 1
            """;

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public AnswerSheets of(TownId town) {
        List<?> rows = entities.createNativeQuery(SHEETS, Object[].class)
                .setParameter("town", town.value())
                .getResultList();
        Map<Long, Map<String, Boolean>> sheets = new HashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            UUID item = (UUID) cells[1];
            sheets.computeIfAbsent((Long) cells[0], any -> new HashMap<>()).put(item.toString(), (Boolean) cells[2]);
        }
        return AnswerSheets.of(new ArrayList<>(sheets.values()));
    }
}
