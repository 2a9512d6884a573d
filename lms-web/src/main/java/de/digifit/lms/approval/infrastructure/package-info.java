// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps routes in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.approval.infrastructure;
