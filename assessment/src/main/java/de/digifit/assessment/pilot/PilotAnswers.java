// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.assessment.calibration.AnswerSheets;
import de.digifit.core.organisation.TownId;

/** What was answered in knowledge rounds, without who answered. */
public interface PilotAnswers {

    /**
     * One sheet for each person who has rounds now, about the items that are in use. Of each item the first answer counts: the
     * reason that is shown afterwards tells it. Items are called by their ids.
     */
    AnswerSheets of(TownId town);
}
