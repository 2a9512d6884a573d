// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.application;

import de.digifit.assessment.qualification.AgreedMeasure;
import de.digifit.assessment.qualification.Growth;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels of today that the lines name become agreed levels once both have confirmed: it is an act of the two. */
@ApplicationScoped
class Levels {

    private final AgreedLevels agreedLevels;
    private final Competencies competencies;
    private final Clock clock;

    @Inject
    Levels(AgreedLevels agreedLevels, Competencies competencies, Clock clock) {
        this.agreedLevels = agreedLevels;
        this.competencies = competencies;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws de.digifit.core.competency.NoSuchCompetency when no framework in use has it */
    void requireKnown(Optional<Growth> growth) {
        growth.ifPresent(named -> competencies.get(named.competency()));
    }

    /** What is agreed already is not agreed again. */
    void agree(QualificationAgreement agreement, PersonId leader) {
        PersonId person = agreement.person();
        Map<CompetencyId, AgreedLevel> newest =
                agreedLevels.newest(List.of(person)).getOrDefault(person, Map.of());
        agreement.measures().stream()
                .map(AgreedMeasure::growth)
                .flatMap(Optional::stream)
                .filter(growth -> !isAgreed(newest.get(growth.competency()), growth.today()))
                .map(growth -> new AgreedLevel(
                        new Subject(agreement.town(), person, growth.competency()),
                        growth.today(),
                        today(),
                        leader,
                        now()))
                .forEach(agreedLevels::add);
    }

    private static boolean isAgreed(@org.jspecify.annotations.Nullable AgreedLevel newest, Level today) {
        return newest != null && newest.level() == today;
    }
}
