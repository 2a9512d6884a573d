// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Answering after an event, reading what was said together, and concluding from it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.evaluation.application;
