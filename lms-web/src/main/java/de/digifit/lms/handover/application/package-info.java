// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Printing stand-in cards. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.handover.application;
