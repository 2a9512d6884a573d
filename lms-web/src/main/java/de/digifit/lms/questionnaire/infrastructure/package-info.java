// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Questionnaires in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.questionnaire.infrastructure;
