// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.recommendation;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.SeminarId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person does not want a seminar recommended: "not for me".
 *
 * <p>It holds for a year, since roles and seminars change, or until the person takes it back; then nothing is kept of
 * it. It is nobody's business but the person's: no leader and no report reads it, and the seminar stays open to the
 * person in the catalogue.
 */
@Entity
@Table(schema = "lms", name = "set_aside")
public class SetAside {

    @Id
    private UUID id;

    private UUID person;
    private UUID seminar;
    private LocalDate until;

    protected SetAside() {}

    public SetAside(PersonId person, SeminarId seminar, LocalDate today) {
        this.id = Ids.next();
        this.person = person.value();
        this.seminar = seminar.value();
        this.until = today.plusYears(1);
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public SeminarId seminar() {
        return new SeminarId(seminar);
    }

    /** The last day on which the seminar is not recommended. */
    public LocalDate until() {
        return until;
    }
}
