// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Everything an operator can set, where a value came from, and what is wrong with it. */
@NullMarked
package de.digifit.command.setting;

import org.jspecify.annotations.NullMarked;
