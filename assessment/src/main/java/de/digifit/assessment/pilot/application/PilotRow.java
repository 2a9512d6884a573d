// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.pilot.PilotFinding;

/** An item with what was found. */
public record PilotRow(Item item, PilotFinding finding) {}
