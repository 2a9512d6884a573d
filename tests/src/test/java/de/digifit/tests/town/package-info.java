// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The town that the tests visit, and those who visit it. */
@NullMarked
package de.digifit.tests.town;

import org.jspecify.annotations.NullMarked;
