// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts around a talk. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.talk.application;
