// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Telling people what can be said of their levels, and by which numbers. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.estimate.application;
