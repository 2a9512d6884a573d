// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.unitneed;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.unitneed.UnitNeed.Forecast;
import de.digifit.lms.unitneed.UnitNeed.Occasion;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The need of a unit while it is typed. */
public class TypedNeed implements Serializable {

    private @Nullable String unit;
    private Occasion occasion = Occasion.NEW_PROCEDURE;
    private @Nullable String competency;
    private int level = 1;
    private int people = 1;
    private @Nullable LocalDate dueOn;
    private int certainty = 80;

    Forecast forecast() {
        return new Forecast(
                new UnitId(UUID.fromString(String.valueOf(unit))),
                occasion,
                new CompetencyId(String.valueOf(competency)),
                Level.of(level),
                people,
                Objects.requireNonNull(dueOn),
                certainty);
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public int getPeople() {
        return people;
    }

    public void setPeople(int people) {
        this.people = people;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public int getCertainty() {
        return certainty;
    }

    public void setCertainty(int certainty) {
        this.certainty = certainty;
    }
}
