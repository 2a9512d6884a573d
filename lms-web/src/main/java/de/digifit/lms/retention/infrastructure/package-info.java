// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The rules of the data catalogue as statements of the database, and the timer that works off a run. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.retention.infrastructure;
