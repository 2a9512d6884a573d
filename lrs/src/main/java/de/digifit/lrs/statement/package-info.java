// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The record of one experience: what it is, when two are the same, and what it speaks of. */
@NullMarked
package de.digifit.lrs.statement;

import org.jspecify.annotations.NullMarked;
