// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The directory of guides: who of the multiplier teams may be found by colleagues, said by themselves. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.guide;
