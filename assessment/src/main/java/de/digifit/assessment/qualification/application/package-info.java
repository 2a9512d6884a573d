// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts around a qualification agreement. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.qualification.application;
