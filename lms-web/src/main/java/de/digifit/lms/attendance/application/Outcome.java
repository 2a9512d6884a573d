// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

/** What closing a list brought. */
public record Outcome(int certificates, int partly, int absent) {}
