// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The one way to the database and the refusal when it is gone. */
@NullMarked
package de.digifit.lrs.database;

import org.jspecify.annotations.NullMarked;
