// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Requests in the database. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.rights.infrastructure;
