// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts of those who observe. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.observation.application;
