// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.qualification.Category;
import de.digifit.assessment.qualification.CostBearer;
import de.digifit.assessment.qualification.Growth;
import de.digifit.assessment.qualification.OwnContribution;
import de.digifit.assessment.qualification.Terms;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of an agreement while it is being written. */
public class MeasureForm implements Serializable {

    private @Nullable String competency;
    private @Nullable Integer today;
    private @Nullable Integer goal;
    private @Nullable String seminar;
    private @Nullable String measure;
    private @Nullable LocalDate until;
    private @Nullable Category category;
    private CostBearer bearer = CostBearer.TOWN;
    private OwnContribution own = OwnContribution.NONE;
    private @Nullable String contribution;
    private @Nullable String who;

    void fill(Terms terms) {
        competency = terms.growth().map(growth -> growth.competency().value()).orElse(null);
        today = terms.growth().map(growth -> growth.today().number()).orElse(null);
        goal = terms.growth().map(growth -> growth.goal().number()).orElse(null);
        seminar = terms.seminar().map(UUID::toString).orElse(null);
        measure = terms.seminar().isPresent() ? null : terms.measure();
        until = terms.until();
        category = terms.category();
        bearer = terms.bearer();
        own = terms.own();
        contribution = terms.contribution();
        who = terms.who();
    }

    /** @param titles what a seminar is called; it becomes the words of the line */
    public Terms terms(Function<UUID, String> titles) {
        Optional<UUID> chosen = Optional.ofNullable(seminar).map(UUID::fromString);
        return new Terms(
                growth(),
                chosen,
                chosen.map(titles).orElseGet(() -> text(measure)),
                Objects.requireNonNull(until),
                Objects.requireNonNull(category),
                bearer,
                own,
                own == OwnContribution.NONE ? "" : text(contribution),
                text(who));
    }

    /** Whether a competency is named without both of its levels. */
    boolean lacksLevels() {
        return competency != null && (today == null || goal == null);
    }

    private Optional<Growth> growth() {
        return competency == null || today == null || goal == null
                ? Optional.empty()
                : Optional.of(new Growth(new CompetencyId(competency), Level.of(today), Level.of(goal)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public @Nullable Integer getToday() {
        return today;
    }

    public void setToday(@Nullable Integer today) {
        this.today = today;
    }

    public @Nullable Integer getGoal() {
        return goal;
    }

    public void setGoal(@Nullable Integer goal) {
        this.goal = goal;
    }

    public @Nullable String getSeminar() {
        return seminar;
    }

    public void setSeminar(@Nullable String seminar) {
        this.seminar = seminar;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable Category getCategory() {
        return category;
    }

    public void setCategory(@Nullable Category category) {
        this.category = category;
    }

    public CostBearer getBearer() {
        return bearer;
    }

    public void setBearer(CostBearer bearer) {
        this.bearer = bearer;
    }

    public OwnContribution getOwn() {
        return own;
    }

    public void setOwn(OwnContribution own) {
        this.own = own;
    }

    public @Nullable String getContribution() {
        return contribution;
    }

    public void setContribution(@Nullable String contribution) {
        this.contribution = contribution;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }
}
