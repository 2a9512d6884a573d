// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign;

import java.io.Serializable;
import java.util.UUID;

/** Names one campaign. */
public record CampaignId(UUID value) implements Serializable {}
