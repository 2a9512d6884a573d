// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Seminars set aside, in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.recommendation.infrastructure;
