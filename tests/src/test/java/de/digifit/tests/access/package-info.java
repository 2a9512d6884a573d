// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Every page for every person: by eye, by ear, by keyboard, on a phone. */
@NullMarked
package de.digifit.tests.access;

import org.jspecify.annotations.NullMarked;
