// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query;

import java.time.Instant;

/** A statement as JSON and when it was stored. */
public record FoundStatement(String body, Instant stored) {}
