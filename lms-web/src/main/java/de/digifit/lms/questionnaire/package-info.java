// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What is asked after an event: eight statements, in editions that are published once the staff council took part. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.questionnaire;
