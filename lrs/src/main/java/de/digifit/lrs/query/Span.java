// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query;

import java.time.Instant;
import java.util.Optional;

/** From when to when, in which direction, how many, and after which one to go on. */
public record Span(
        Optional<Instant> since, Optional<Instant> until, boolean ascending, int limit, Optional<Cursor> after) {}
