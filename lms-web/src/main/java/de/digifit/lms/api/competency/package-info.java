// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What can be known, and what I say of my own level. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.competency;
