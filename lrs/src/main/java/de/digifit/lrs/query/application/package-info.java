// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reading statements out. */
@NullMarked
package de.digifit.lrs.query.application;

import org.jspecify.annotations.NullMarked;
