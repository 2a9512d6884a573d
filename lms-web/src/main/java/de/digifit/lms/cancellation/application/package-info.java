// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Cancelling, and naming somebody else. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.cancellation.application;
