// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Giving roles to people, ending them, and reading the own ones. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.assignment.application;
