// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.competency.CompetencyId;

/** An item as it is delivered: judged by experts, answered by nobody yet. Each town starts with a copy. */
public record ShippedItem(String code, CompetencyId competency, ItemText text) {}
