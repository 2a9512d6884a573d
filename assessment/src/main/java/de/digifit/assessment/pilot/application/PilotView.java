// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.application;

import de.digifit.assessment.pilot.Pilot;
import java.util.List;

/** What was read last, item by item. */
public record PilotView(Pilot pilot, List<PilotRow> rows) {}
