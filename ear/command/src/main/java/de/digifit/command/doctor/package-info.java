// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Looks at an installation and says what is wrong and what to do. */
@NullMarked
package de.digifit.command.doctor;

import org.jspecify.annotations.NullMarked;
