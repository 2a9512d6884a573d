// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the own short diagnoses. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.diagnosis;
