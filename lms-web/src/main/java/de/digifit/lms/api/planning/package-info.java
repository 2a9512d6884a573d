// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Need, trainings and season for those who plan, and the modules that run. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.planning;
