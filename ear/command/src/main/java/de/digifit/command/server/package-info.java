// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** A whole town on this machine: database and application server, started and stopped as one. */
@NullMarked
package de.digifit.command.server;

import org.jspecify.annotations.NullMarked;
