// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The door through which every report, export and answer gets its counts about people. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.headcount.application;
