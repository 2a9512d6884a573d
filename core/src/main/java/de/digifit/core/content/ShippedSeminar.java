// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content;

import de.digifit.core.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A seminar as it is delivered; each town starts with a copy.
 *
 * @param units length in units of 45 minutes
 * @param effects level number by competency id
 * @param prerequisites recommended level number by competency id
 * @param onlyRoles codes of role profiles; empty means everybody
 * @param plan the dates that each run has
 * @param refresherMonths after how many months it should be taken again
 */
public record ShippedSeminar(
        String code,
        Words title,
        int units,
        int minimum,
        int maximum,
        Words audience,
        Words format,
        List<Words> goals,
        Words transferTask,
        Map<String, Integer> effects,
        Map<String, Integer> prerequisites,
        List<String> onlyRoles,
        List<PlannedDate> plan,
        OptionalInt refresherMonths) {}
