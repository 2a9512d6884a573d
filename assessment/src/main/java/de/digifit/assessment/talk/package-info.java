// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** A person and the leader talk about qualification once a year, and agree on levels. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.talk;
