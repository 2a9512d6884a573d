// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.path.PathId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The Urkunde for a path that was completed.
 *
 * <p>It names the path and its seminars, no grade and no level. Its number runs by town and year; the code beside it is
 * for checking. There is one for each enrolment, however often it is asked for.
 */
@Entity
@Table(schema = "lms", name = "path_award")
public class Award {

    @Id
    private UUID id;

    private UUID town;
    private UUID enrolment;
    private UUID path;
    private UUID person;
    private String number;
    private String code;
    private LocalDate issuedOn;
    private UUID issuedBy;

    protected Award() {}

    /** @param number as made by {@link Awards#nextNumber} */
    public Award(Enrolment enrolment, String number, String code, LocalDate issuedOn, PersonId issuedBy) {
        this.id = Ids.next();
        this.town = enrolment.town().value();
        this.enrolment = enrolment.id().value();
        this.path = enrolment.path().value();
        this.person = enrolment.person().value();
        this.number = number;
        this.code = code;
        this.issuedOn = issuedOn;
        this.issuedBy = issuedBy.value();
    }

    public TownId town() {
        return new TownId(town);
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolment);
    }

    public PathId path() {
        return new PathId(path);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String number() {
        return number;
    }

    public String code() {
        return code;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public PersonId issuedBy() {
        return new PersonId(issuedBy);
    }
}
