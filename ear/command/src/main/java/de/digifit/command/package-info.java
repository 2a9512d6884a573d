// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The command line of an installation: one class a command. */
@NullMarked
package de.digifit.command;

import org.jspecify.annotations.NullMarked;
