// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** A person and the leader, or a leader and several people, talk about qualification once a year. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.talk;
