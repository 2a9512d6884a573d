// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What is looked at before anything is started. */
@NullMarked
package de.digifit.command.check;

import org.jspecify.annotations.NullMarked;
