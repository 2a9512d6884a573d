// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Finds a Chromium to test with, on any machine. */
@NullMarked
package de.digifit.tests.browser;

import org.jspecify.annotations.NullMarked;
