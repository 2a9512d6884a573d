// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SessionPlan;
import java.time.LocalDateTime;
import java.util.List;

/** A template, its dates in order, and when they usually would be. */
public record TemplateView(
        String id,
        String code,
        Words title,
        int minimum,
        int maximum,
        List<SessionPlan> plan,
        List<LocalDateTime> suggestedStarts) {

    static TemplateView of(Seminar seminar, List<LocalDateTime> starts) {
        return new TemplateView(
                seminar.id().toString(),
                seminar.code(),
                seminar.title(),
                seminar.minimum(),
                seminar.maximum(),
                seminar.plan(),
                starts);
    }
}
