// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.Block;
import java.time.Instant;
import java.util.Optional;

/**
 * A block of today for which the asker has a place.
 *
 * @param open whether one can check in now
 * @param marked whether attendance is marked already
 * @param cameAt when the asker said to have come
 * @param leftAt when the asker said to leave
 */
public record MyBlock(
        Block block, Words seminar, boolean open, boolean marked, Optional<Instant> cameAt, Optional<Instant> leftAt) {}
