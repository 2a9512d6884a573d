// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Asking a team, answering, and deciding. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.question.application;
