// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Events of the demo for which there are too few places, and one of which people choose parts. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.choice;
