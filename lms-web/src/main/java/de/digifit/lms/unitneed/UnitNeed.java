// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.unitneed;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * So many people of a unit will need a level by a day, for an occasion, with some certainty. Which people is not known and
 * not asked: planning counts a share of it for each who might be meant.
 */
@Entity
@Table(schema = "lms", name = "unit_need")
public class UnitNeed {

    /** Why it comes. */
    public enum Occasion {
        NEW_PROCEDURE,
        DMS_WAVE,
        RETIREMENT,
        OTHER
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID unit;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String competency;
    private int level;
    private int people;
    private LocalDate dueOn;
    private int certainty;
    private UUID enteredBy;
    private Instant enteredAt;

    protected UnitNeed() {}

    public UnitNeed(TownId town, Forecast forecast, PersonId by, Instant at) {
        this.id = Ids.next();
        this.town = town.value();
        this.unit = forecast.unit().value();
        this.occasion = forecast.occasion();
        this.competency = forecast.competency().value();
        this.level = forecast.level().number();
        this.people = forecast.people();
        this.dueOn = forecast.dueOn();
        this.certainty = forecast.certainty();
        this.enteredBy = by.value();
        this.enteredAt = at;
    }

    /**
     * What is said.
     *
     * @param people how many will need it
     * @param certainty in per cent, 1 to 100
     */
    public record Forecast(
            UnitId unit,
            Occasion occasion,
            CompetencyId competency,
            Level level,
            int people,
            LocalDate dueOn,
            int certainty) {}

    public UUID id() {
        return id;
    }

    public Forecast forecast() {
        return new Forecast(
                new UnitId(unit), occasion, new CompetencyId(competency), Level.of(level), people, dueOn, certainty);
    }
}
