// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.UnitId;

/**
 * How many people of a unit need a competency, and how many of them lack it by what was agreed. Raw: it may be shown
 * only through the privacy gate.
 */
public record UnitNeed(UnitId unit, CompetencyId competency, int needing, int lacking) {}
