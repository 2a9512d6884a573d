// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.season.HalfDay;
import de.digifit.core.shared.Refusal;
import de.digifit.lms.effectiveness.application.MeasuredEffects;
import de.digifit.lms.refusal.Sentence;
import de.digifit.lms.season.Reasons;
import de.digifit.lms.season.Rough.Filling;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a season and its dates are, and why. */
@Named
@RequestScoped
public class SeasonWords {

    @Inject
    private Say say;

    @Inject
    private CompetencyNames names;

    @Inject
    private MeasuredEffects effects;

    private @Nullable Map<SeminarId, Set<CompetencyId>> measured;

    public String tone(SeasonPlan.State state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case PROPOSED -> "attention";
            case WITH_COUNCIL -> "accent";
            case PUBLISHED -> "ok";
        };
    }

    /** From when to when. */
    public String window(SeasonPlan plan) {
        return say.text(
                "season.window",
                Words.date(plan.sheet().firstDay()),
                Words.date(plan.sheet().lastDay()));
    }

    /** For example "Di, 2. März 2027, vormittags". */
    public String when(SeasonDate date) {
        if (date.halfDays() > 2) {
            return say.text("season.when.days", Words.weekday(date.start().day()), Words.weekday(date.lastDay()));
        }
        String half = date.halfDays() == 2 ? "DAY" : date.start().half().name();
        return say.text("season.when." + half, Words.weekday(date.start().day()));
    }

    /** The same where the first day is said already. */
    public String time(SeasonDate date) {
        if (date.halfDays() > 2) {
            return say.text("season.time.days", Words.weekday(date.lastDay()));
        }
        return say.text("season.time."
                + (date.halfDays() == 2 ? "DAY" : date.start().half().name()));
    }

    /** Where and by whom. */
    public String where(SeasonFile.DateRow row) {
        String room = row.room().isEmpty() ? say.text("season.online") : row.room();
        return row.beside().isEmpty()
                ? say.text("season.where", room, row.lecturer())
                : say.text("season.where.beside", room, row.lecturer(), row.beside());
    }

    /** When it takes place now, where that differs from the plan. */
    public String now(SeasonFile.DateRow row) {
        return row.event()
                .map(event ->
                        event.startsAt().toLocalDate().equals(row.date().start().day())
                                ? say.text("season.held.same")
                                : Words.weekday(event.startsAt()))
                .orElse("");
    }

    /** In which competencies the effect of its seminar was measured, whenever it was held. */
    public String effect(SeasonFile.DateRow row) {
        if (measured == null) {
            measured = effects.measured();
        }
        String where = measured.getOrDefault(row.seminar().id(), Set.of()).stream()
                .map(names::of)
                .collect(Collectors.joining("; "));
        return where.isEmpty() ? say.text("season.effect.unknown") : say.text("season.effect.measured", where);
    }

    public List<PlanMonth> months(SeasonFile file) {
        return PlanMonth.of(file);
    }

    public String filling(SeasonDate date) {
        return date.filling()
                .map((Filling filling) -> say.text("season.filling." + filling))
                .orElseGet(() -> say.text("season.filling.unknown"));
    }

    /** What a season comes to so far, in a sentence. */
    public String rough(SeasonFile file) {
        return file.plan()
                .rough()
                .map(rough -> say.text(
                        "season.rough",
                        file.rows().size(),
                        file.places(),
                        file.cost(),
                        rough.closedPercent(),
                        rough.halfDaysAway()))
                .orElseGet(() -> say.text("season.rough.unknown", file.rows().size(), file.places(), file.cost()));
    }

    /** Why a date is as it is; nothing where the planner has not looked at it since it was changed. */
    public List<String> why(SeasonDate date) {
        return date.reasons().map(this::sentences).orElseGet(() -> List.of(say.text("season.why.unknown")));
    }

    private List<String> sentences(Reasons reasons) {
        String closes = names(reasons.closes());
        return List.of(
                reckoned(reasons),
                closes.isEmpty() ? say.text("season.why.few") : say.text("season.why.closes", closes),
                say.text("season.why.worth." + reasons.worth()),
                Optional.ofNullable(reasons.nextBest())
                        .map(next -> say.text("season.why.next." + reasons.costOfNextBest(), halfDay(next)))
                        .orElseGet(() -> say.text("season.why.next.none")));
    }

    /** Whether what the seminar brings was measured, or is taken from its description. */
    private String reckoned(Reasons reasons) {
        String measured = names(reasons.measured());
        return measured.isEmpty() ? say.text("season.why.assumed") : say.text("season.why.measured", measured);
    }

    private String names(List<String> competencies) {
        return competencies.stream().map(CompetencyId::new).map(names::of).collect(Collectors.joining("; "));
    }

    private String halfDay(String text) {
        String[] parts = text.split(" ", 2);
        HalfDay.Half half = HalfDay.Half.valueOf(parts[1]);
        return say.text("season.when." + half, Words.weekday(LocalDate.parse(parts[0])));
    }

    /** Why other times are impossible, most frequent first. */
    public List<String> impossible(SeasonDate date) {
        return date.reasons().map(Reasons::impossible).orElse(Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> say.text("season.impossible." + entry.getKey(), entry.getValue()))
                .toList();
    }

    public String sentence(Refusal refusal) {
        return Sentence.of(
                        refusal, FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .text();
    }
}
