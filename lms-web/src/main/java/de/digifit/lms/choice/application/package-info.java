// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Choosing a date, for oneself and for somebody who did not. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.choice.application;
