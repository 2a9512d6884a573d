// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps the secrets of events. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.roomcode.infrastructure;
