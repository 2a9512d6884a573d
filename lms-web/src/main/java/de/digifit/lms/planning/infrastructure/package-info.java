// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps what was changed about events, and reads their lists. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.planning.infrastructure;
