// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Period;
import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Nobody holds the same role twice at a time. */
public class HeldAlready extends Refusal {

    /** @param held from when to when the role is held already */
    public HeldAlready(String name, Words title, Period held) {
        super(
                held.validTo() == null ? "assignment.refused.held.open" : "assignment.refused.held",
                Stream.concat(Stream.of(name, title, held.validFrom()), last(held).stream())
                        .toArray());
    }

    private static List<LocalDate> last(Period held) {
        LocalDate last = held.validTo();
        return last == null ? List.of() : List.of(last);
    }
}
