// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query;

import java.util.List;
import java.util.Optional;

/** Some of the statements asked for, as JSON, and where to go on if there are more. */
public record StatementPage(List<String> bodies, Optional<Cursor> next) {}
