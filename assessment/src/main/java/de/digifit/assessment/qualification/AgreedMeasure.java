// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an agreement. */
@Entity
@Table(schema = "assessment", name = "agreed_measure")
public class AgreedMeasure {

    @Id
    private UUID id;

    private @Nullable String competency;
    private @Nullable Integer levelToday;
    private @Nullable Integer levelGoal;
    private @Nullable UUID seminar;
    private String measure;
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private CostBearer bearer;

    @Enumerated(EnumType.STRING)
    private OwnContribution own;

    private String contribution;
    private String who;

    protected AgreedMeasure() {}

    AgreedMeasure(Terms terms) {
        this.id = Ids.next();
        say(terms);
    }

    final void say(Terms terms) {
        competency = terms.growth().map(growth -> growth.competency().value()).orElse(null);
        levelToday = terms.growth().map(growth -> growth.today().number()).orElse(null);
        levelGoal = terms.growth().map(growth -> growth.goal().number()).orElse(null);
        seminar = terms.seminar().orElse(null);
        measure = terms.measure();
        until = terms.until();
        category = terms.category();
        bearer = terms.bearer();
        own = terms.own();
        contribution = terms.contribution();
        who = terms.who();
    }

    public MeasureId id() {
        return new MeasureId(id);
    }

    public Terms terms() {
        return new Terms(
                growth(), Optional.ofNullable(seminar), measure, until, category, bearer, own, contribution, who);
    }

    public Optional<Growth> growth() {
        return competency == null || levelToday == null || levelGoal == null
                ? Optional.empty()
                : Optional.of(new Growth(new CompetencyId(competency), Level.of(levelToday), Level.of(levelGoal)));
    }
}
