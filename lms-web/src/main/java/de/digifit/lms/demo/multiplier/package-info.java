// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What happened around the multiplier team of an invented town. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.multiplier;
