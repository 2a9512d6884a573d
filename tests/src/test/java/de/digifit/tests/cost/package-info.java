// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a page costs the database, however much there is to show. */
@NullMarked
package de.digifit.tests.cost;

import org.jspecify.annotations.NullMarked;
