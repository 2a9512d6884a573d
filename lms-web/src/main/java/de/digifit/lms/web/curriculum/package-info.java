// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeping the seminars that a town offers. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.curriculum;
