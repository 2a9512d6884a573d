// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the command line says to people, in their language. */
@NullMarked
package de.digifit.command.text;

import org.jspecify.annotations.NullMarked;
