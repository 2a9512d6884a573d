// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reading what the answers say, and letting items go by it from then on. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.pilot.application;
