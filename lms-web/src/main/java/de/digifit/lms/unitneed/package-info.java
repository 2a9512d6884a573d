// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What units will need in time to come: a new procedure, a wave of the e-file, somebody retires. Nobody is named. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.unitneed;
