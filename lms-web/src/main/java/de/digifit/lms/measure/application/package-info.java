// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Following what was agreed: for the person, for the two of a talk, for the leader, and at the desk that decides. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.measure.application;
