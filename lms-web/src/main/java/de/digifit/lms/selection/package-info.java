// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who gets a place when more people are approved than there are places: rule, ranking, deviations, decision. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.selection;
