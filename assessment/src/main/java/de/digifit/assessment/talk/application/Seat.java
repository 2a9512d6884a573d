// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep.Hand;

/** On which side of which talk the asker sits, and whose hand the asker's is. */
public record Seat(Talk talk, Side side, Hand hand) {}
