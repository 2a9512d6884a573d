// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Taking statements in. */
@NullMarked
package de.digifit.lrs.statement.application;

import org.jspecify.annotations.NullMarked;
