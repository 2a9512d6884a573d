// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Beginning a diagnosis, answering it, stopping it, and releasing what it says to the own evidence. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.sitting.application;
