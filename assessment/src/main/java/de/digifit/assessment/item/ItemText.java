// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.competency.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of an item.
 *
 * @param level it is written for, 1 to 4: who stands where that level begins solves every second such item
 * @param lawDependent whether it becomes wrong when a law changes
 * @param lookAgainOn when somebody reads it again, if a day was named
 */
public record ItemText(
        Level level,
        Content content,
        boolean lawDependent,
        @Nullable LocalDate lookAgainOn) {}
