// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reads what is kept about a person with SQL that is made of the data catalogue. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.privacy.infrastructure;
