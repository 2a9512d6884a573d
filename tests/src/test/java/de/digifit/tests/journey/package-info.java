// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The loop of DigiFit, played by the people of the demo town. */
@NullMarked
package de.digifit.tests.journey;

import org.jspecify.annotations.NullMarked;
