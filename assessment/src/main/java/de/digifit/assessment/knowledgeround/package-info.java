// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Knowledge rounds: a few items about a topic, for the person alone. No exam: no pass mark, no time, no certificate. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.knowledgeround;
