// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The PostgreSQL that DigiFit brings along, and the way to one it does not. */
@NullMarked
package de.digifit.command.database;

import org.jspecify.annotations.NullMarked;
