// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import de.digifit.core.competency.CompetencyId;

/** How many of the answered items about a competency were solved. Said in words, never as a mark. */
public record Feedback(CompetencyId competency, int solved, int answered) {}
