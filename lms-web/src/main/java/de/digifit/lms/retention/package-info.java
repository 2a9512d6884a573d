// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Deletion by rule: what is kept no longer goes, unless it is held; what went is found again in a restored backup. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.retention;
