// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeping who can teach what. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.teaching.application;
