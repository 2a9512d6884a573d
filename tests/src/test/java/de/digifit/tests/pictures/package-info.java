// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The pictures of the README, taken from the running town. */
@NullMarked
package de.digifit.tests.pictures;

import org.jspecify.annotations.NullMarked;
