// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reads the profiles of the states as they are delivered. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.council.infrastructure;
