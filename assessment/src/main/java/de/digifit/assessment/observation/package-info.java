// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What somebody saw of another person's work: how a leader notes it, and takes it back. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.observation;
