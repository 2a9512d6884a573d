// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.shared.Words;
import de.digifit.lms.evaluation.Result;
import java.util.List;
import java.util.Optional;

/**
 * What was said about an event in one round. As long as fewer than five answers are there, only how many.
 *
 * @param people how many took part
 * @param answered how many have answered, by themselves or on paper
 * @param statements what was asked
 * @param good free texts, in the order of the alphabet
 * @param better the same
 */
public record Said(
        int people,
        int answered,
        List<Words> statements,
        Optional<Result> result,
        List<String> good,
        List<String> better) {}
