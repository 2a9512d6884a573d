// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts of a self-assessment. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.selfassessment.application;
