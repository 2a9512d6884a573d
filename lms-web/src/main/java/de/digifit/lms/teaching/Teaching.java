// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teaching;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Refusal;
import de.digifit.lms.seminar.SeminarId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody can teach and when: seminars, days of the week, and how many half-days of a season at most.
 *
 * <p>It says what is possible in general. Single days on which the person is needed elsewhere stand with the events.
 */
@Entity
@Table(schema = "lms", name = "teaching")
public class Teaching {

    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID person;
    private UUID[] seminars = {};
    private String weekdays = "";
    private int mostHalfDays;

    protected Teaching() {}

    public Teaching(TownId town, PersonId person) {
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
    }

    /** Somebody teaches nothing, or on no day: then the entry goes instead. */
    public static class TeachesNothing extends Refusal {

        public TeachesNothing() {
            super("teaching.refused.nothing");
        }
    }

    /** @throws TeachesNothing when no seminar or no day is left */
    public Teaching says(Collection<SeminarId> some, Collection<DayOfWeek> days, int halfDays) {
        if (some.isEmpty() || days.isEmpty() || halfDays < 1) {
            throw new TeachesNothing();
        }
        seminars = some.stream().map(SeminarId::value).distinct().toArray(UUID[]::new);
        weekdays = days.stream().distinct().sorted().map(DayOfWeek::name).collect(Collectors.joining(BETWEEN));
        mostHalfDays = halfDays;
        return this;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Set<SeminarId> seminars() {
        return Arrays.stream(seminars).map(SeminarId::new).collect(Collectors.toSet());
    }

    public Set<DayOfWeek> weekdays() {
        return Arrays.stream(weekdays.split(BETWEEN, -1))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
    }

    public int mostHalfDays() {
        return mostHalfDays;
    }
}
