// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;

/**
 * What a level of the scale is called, for example "Anwenden", and what it means in one sentence for any competency.
 *
 * @param rule the sentence, in the first person
 */
public record Step(Level level, Words title, Words rule) {}
