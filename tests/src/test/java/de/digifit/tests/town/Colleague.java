// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

/** Somebody of the town who is none of the personas. */
public record Colleague(String login, String name) {}
