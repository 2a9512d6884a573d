// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What people and machines do wrong, and what must not come of it. */
@NullMarked
package de.digifit.tests.misuse;

import org.jspecify.annotations.NullMarked;
