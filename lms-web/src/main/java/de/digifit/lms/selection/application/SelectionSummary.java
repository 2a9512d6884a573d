// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.lms.council.CouncilState;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.Optional;

/** A selection with what it is for and where the staff council's part stands today. */
public record SelectionSummary(Selection selection, Event event, Seminar seminar, Optional<CouncilState> council) {}
