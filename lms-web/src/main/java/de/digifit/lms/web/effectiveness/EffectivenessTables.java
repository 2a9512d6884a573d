// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.headcount.Count;
import de.digifit.lms.effectiveness.TransferShares;
import de.digifit.lms.effectiveness.TransferShares.Shares;
import de.digifit.lms.effectiveness.application.Report;
import de.digifit.lms.effectiveness.application.Report.Lacking;
import de.digifit.lms.web.evaluation.EvaluationWords;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.need.CountWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The bars of the four levels, each of which is a row of a table, too. */
@Named
@RequestScoped
public class EffectivenessTables {

    /** A mean of 1 is an empty bar, one of 5 a full one. */
    private static final double LOWEST = 1;

    private static final double STEPS = 4;

    @Inject
    private Say say;

    @Inject
    private EffectivenessWords words;

    @Inject
    private EvaluationWords evaluation;

    /** What people said in each year. */
    public List<Bar> reactions(Report report) {
        return report.reaction().entrySet().stream()
                .map(year -> new Bar(
                        String.valueOf(year.getKey()),
                        say.text(
                                "evaluation.summary",
                                evaluation.mean(year.getValue().average()),
                                year.getValue().answers()),
                        year.getValue().average().orElse(LOWEST) - LOWEST,
                        STEPS))
                .toList();
    }

    /** Whether anything may be said of what came of it. */
    public boolean isTransfer(Report report) {
        return report.transfer().filter(shares -> !shares.hidden()).isPresent();
    }

    /** Wholly, in part, not yet; or, where only a bound may be said, wholly or in part. */
    public List<Bar> transfers(Report report) {
        return report.transfer()
                .map(shares -> shares.shares().map(this::bars).orElseGet(() -> List.of(reached(shares.reached()))))
                .orElse(List.of());
    }

    private List<Bar> bars(Shares shares) {
        return List.of(
                bar("APPLIED", shares.applied(), shares.people()),
                bar("PARTLY", shares.partly(), shares.people()),
                bar("NOT_YET", shares.notYet(), shares.people()));
    }

    private Bar bar(String answer, int people, int all) {
        return new Bar(
                say.text("effectiveness.transfer." + answer), say.text("effectiveness.of", people, all), people, all);
    }

    private Bar reached(Count reached) {
        return bar(say.text("effectiveness.transfer.reached"), reached);
    }

    /** What stands in the way, in the order in which it is asked. */
    public List<Bar> obstacles(Report report) {
        return report.transfer().map(TransferShares::hindrances).stream()
                .flatMap(hindrances -> hindrances.entrySet().stream())
                .map(entry -> bar(say.text("measure.hindrance." + entry.getKey()), entry.getValue()))
                .toList();
    }

    /** What the town lacks, competency by competency and quarter by quarter. */
    public List<Result> results(Report report) {
        return report.results().entrySet().stream()
                .map(entry -> result(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Result result(CompetencyId competency, List<Lacking> lacking) {
        return new Result(
                words.competency(competency),
                lacking.stream().map(then -> bar(quarter(then), then.count())).toList());
    }

    private String quarter(Lacking then) {
        return say.text(
                "effectiveness.quarter",
                then.quarter().number(),
                String.valueOf(then.quarter().firstDay().getYear()));
    }

    private Bar bar(String label, Count count) {
        return new Bar(
                label,
                CountWords.of(count, say),
                (count.atLeast() + count.atMost()) / 2.0,
                Math.max(1, count.people()));
    }

    /**
     * A bar, or a row of the table that says the same.
     *
     * @param value how far it reaches, 0 to {@code max}
     */
    public record Bar(String label, String words, double value, double max) {}

    /** A competency, and how many lacked it in each quarter, earliest first. */
    public record Result(String competency, List<Bar> quarters) {}
}
