// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that an item offers or expects.
 *
 * @param key names it within its item, for example {@code a}
 * @param right whether it belongs to the right answer; of steps to be ordered and of pairs each does
 * @param match what belongs to it, where pairs are to be found
 */
public record Part(
        String key, Words words, boolean right, @Nullable Words match) {}
