// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** For those who build DigiFit: the application laid open in the server, following the sources. */
@NullMarked
package de.digifit.command.workshop;

import org.jspecify.annotations.NullMarked;
