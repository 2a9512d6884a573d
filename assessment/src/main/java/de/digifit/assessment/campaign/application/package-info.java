// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts around a campaign. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.campaign.application;
