// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import de.digifit.assessment.effect.Gain;

/** A gain with the words for it: a line of the picture and a row of its table. */
public record EffectLine(String name, Gain gain) {}
