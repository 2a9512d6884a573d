// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a cohort. Who left stays in it as last seen, so that no difference between two quarters is about that
 * person alone.
 *
 * @param person nobody once the person was deleted
 * @param place where the person was when the cohort was looked at last
 */
public record Member(@Nullable PersonId person, Place place, boolean counted) {

    /** As kept between two quarters: where the person is now has to be looked up. */
    public static Member kept(Optional<PersonId> person, boolean counted) {
        return new Member(person.orElse(null), Place.GONE, counted);
    }

    static Member of(Head head) {
        return new Member(head.person(), head.place(), head.counted());
    }

    Member seen(Map<PersonId, Head> heads) {
        Head head = person == null ? null : heads.get(person);
        return head == null ? new Member(person, Place.GONE, counted) : of(head);
    }
}
