// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Words;

/**
 * What a competency is called and where it belongs, without its anchors: most pages show no more.
 *
 * @param outdated whether the published edition has it no longer, so that nobody is newly asked for it
 */
public record CompetencyTitle(CompetencyId id, Area area, Words title, boolean outdated) {}
