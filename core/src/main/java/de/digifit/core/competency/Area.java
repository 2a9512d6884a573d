// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Words;

/** A group of competencies, for example "D Sicherheit, Recht und Teilhabe". */
public record Area(String code, Words title) {}
