// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;
import de.digifit.lms.feedback.FeedbackAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a seminar, kept as one JSON document because they are only read and exchanged as a whole.
 *
 * @param effects level number by competency id
 * @param prerequisites recommended level number by competency id
 * @param feedback address of the survey about it, if there is one
 * @param onlyRoles codes of role profiles; empty means everybody
 */
public record Syllabus(
        Words audience,
        Words format,
        List<Words> goals,
        Words transferTask,
        @Nullable String feedback,
        Map<String, Integer> effects,
        Map<String, Integer> prerequisites,
        List<String> onlyRoles,
        List<SessionPlan> plan) {

    /** After so many days people are reminded of the transfer task; earlier most had no occasion yet. */
    public static final int DAYS_TO_TRY = 14;

    public Syllabus {
        feedback = feedback == null || feedback.isBlank() ? null : FeedbackAddress.checked(feedback);
    }

    static Map<CompetencyId, Level> levels(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new CompetencyId(entry.getKey()), entry -> Level.of(entry.getValue())));
    }
}
