// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.seasonbasis.SeasonSheet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The settings of a season while they are typed. */
public class TypedSeason implements Serializable {

    private @Nullable String name;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private int budget;
    private int halfDayCost;
    private int away;
    private int halfDays;
    private boolean fair;
    private boolean beside;

    void fill(SeasonSheet sheet) {
        name = sheet.name();
        first = sheet.firstDay();
        last = sheet.lastDay();
        budget = sheet.budget();
        halfDayCost = sheet.halfDayCost();
        away = sheet.awayPercent();
        halfDays = sheet.halfDaysPerPerson();
        fair = sheet.unitFairness() > 0;
        beside = sheet.beside();
    }

    SeasonSheet sheet() {
        return new SeasonSheet(
                String.valueOf(name),
                Objects.requireNonNull(first),
                Objects.requireNonNull(last),
                budget,
                halfDayCost,
                away,
                halfDays,
                fair ? SeasonSheet.UNIT_FAIRNESS : 0,
                fair ? SeasonSheet.PART_TIME_FAIRNESS : 0,
                beside);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public int getBudget() {
        return budget;
    }

    public void setBudget(int budget) {
        this.budget = budget;
    }

    public int getHalfDayCost() {
        return halfDayCost;
    }

    public void setHalfDayCost(int halfDayCost) {
        this.halfDayCost = halfDayCost;
    }

    public int getAway() {
        return away;
    }

    public void setAway(int away) {
        this.away = away;
    }

    public int getHalfDays() {
        return halfDays;
    }

    public void setHalfDays(int halfDays) {
        this.halfDays = halfDays;
    }

    public boolean isFair() {
        return fair;
    }

    public void setFair(boolean fair) {
        this.fair = fair;
    }

    public boolean isBeside() {
        return beside;
    }

    public void setBeside(boolean beside) {
        this.beside = beside;
    }
}
