// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Events of the demo for which there are too few places. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.choice;
