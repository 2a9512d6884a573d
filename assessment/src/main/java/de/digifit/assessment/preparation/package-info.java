// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The sheets on which both prepare a talk (D38). */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.preparation;
