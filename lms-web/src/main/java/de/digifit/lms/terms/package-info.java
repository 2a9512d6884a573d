// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** On what terms an event takes place: who provides it, places and days that decide, costs, and what helps to take part. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.terms;
