// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Deciding, asking back, answering and objecting. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.decision.application;
