// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.diagnosis;

import de.digifit.assessment.diagnosis.DiagnosisRules;
import de.digifit.assessment.sitting.Sitting;
import de.digifit.assessment.sitting.application.MyDiagnoses;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The own short diagnoses, and beginning one. */
@Named
@RequestScoped
public class DiagnosisMinePage {

    @Inject
    private MyDiagnoses diagnoses;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String competency;
    private @Nullable Level target;
    private @Nullable List<Sitting> mine;
    private @Nullable Map<CompetencyId, Long> sizes;

    public void open() {
        getMine();
    }

    public List<Sitting> getMine() {
        if (mine == null) {
            mine = diagnoses.mine();
        }
        return mine;
    }

    /** Those with enough items to choose among. */
    public List<Option> getCompetencies() {
        return options(true);
    }

    /** Those with too few yet. */
    public List<Option> getTooFew() {
        return options(false);
    }

    private Map<CompetencyId, Long> sizes() {
        if (sizes == null) {
            sizes = diagnoses.sizes();
        }
        return sizes;
    }

    private List<Option> options(boolean enough) {
        return sizes().entrySet().stream()
                .filter(entry -> DiagnosisRules.suffices(entry.getValue()) == enough)
                .map(entry -> new Option(
                        entry.getKey().value(), names.of(entry.getKey()), say.text("diagnosis.bank", entry.getValue())))
                .toList();
    }

    public List<Option> getLevels() {
        return Arrays.stream(Level.values())
                .filter(level -> level != Level.OPEN)
                .map(level -> new Option(level, say.text("level." + level.number())))
                .toList();
    }

    public String begin() {
        return "/diagnosis/show.xhtml?faces-redirect=true&id="
                + diagnoses.begin(new CompetencyId(String.valueOf(competency)), Objects.requireNonNull(target));
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public @Nullable Level getTarget() {
        return target;
    }

    public void setTarget(@Nullable Level target) {
        this.target = target;
    }
}
