// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps talks in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.talk.infrastructure;
