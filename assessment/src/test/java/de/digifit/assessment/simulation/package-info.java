// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Invented items, takers and seminars whose truth is known: to try diagnosis, calibration and effects on. Knows nothing of
 * them, and things that they do not know: how able somebody is, how good an item really is, who signs up and why.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.simulation;
