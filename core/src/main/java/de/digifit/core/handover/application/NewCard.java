// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import de.digifit.core.handover.CardText;
import de.digifit.core.organisation.PersonId;

/** What a card is to say, whose it is, and who stands in. */
public record NewCard(CardText text, PersonId owner, PersonId deputy) {}
