// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.estimate.Parameters;
import de.digifit.core.estimate.Parameters.Trust;
import de.digifit.core.estimate.application.MyEstimate;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rule of the estimate and all its numbers, for everybody. */
@Named
@RequestScoped
public class EstimateRulePage {

    @Inject
    private MyEstimate estimates;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    public int getVersion() {
        return numbers().version();
    }

    public List<Line> getKinds() {
        Map<EvidenceKind, Trust> trust = new TreeMap<>(numbers().trust());
        List<Line> lines = new ArrayList<>();
        trust.forEach((kind, given) -> lines.add(new Line(say.text("evidence.kind." + kind), weighs(given))));
        return lines;
    }

    private String weighs(Trust trust) {
        String tone = trust.optimism() > 0 ? "kind" : "strict";
        return say.text("estimate.rule.weighs." + tone, trust.weight(), Math.abs(trust.optimism()), trust.repeat());
    }

    public List<Line> getHalfLives() {
        List<Line> lines = new ArrayList<>();
        Map<CompetencyId, Integer> named = new TreeMap<>(numbers().halfLives().named());
        named.forEach((competency, days) -> lines.add(new Line(names.of(competency), days(days))));
        lines.add(new Line(
                say.text("estimate.rule.halfLife.usual"),
                days(numbers().halfLives().usual())));
        return lines;
    }

    private String days(int days) {
        return say.text("estimate.rule.days", days);
    }

    public List<Line> getAnswers() {
        Parameters.Thresholds at = numbers().thresholds();
        return List.of(
                answer("UNKNOWN", at.known()),
                answer("OPEN", at.open()),
                answer("FULFILLED", at.fulfilled(), at.carried()),
                answer("UNDECIDED"));
    }

    private Line answer(String verdict, Object... numbers) {
        return new Line(
                say.text("estimate.rule.answer." + verdict), say.text("estimate.rule.answer.when." + verdict, numbers));
    }

    private Parameters numbers() {
        return estimates.parameters();
    }

    /** A number and what it is called. */
    public record Line(String name, String text) {}
}
