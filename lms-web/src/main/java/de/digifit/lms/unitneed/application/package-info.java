// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Entering what units will need. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.unitneed.application;
