// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** A person and the leader agree on a level. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.talk;
