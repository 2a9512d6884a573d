// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Writing and publishing what is asked after events. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.questionnaire.application;
