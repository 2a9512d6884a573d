// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Sends what waits in the outbox. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.record.application;
