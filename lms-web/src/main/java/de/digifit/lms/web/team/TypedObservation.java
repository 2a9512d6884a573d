// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.assessment.observation.Observation;
import de.digifit.core.competency.Level;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the form of an observation until it is sent. */
public class TypedObservation implements Serializable {

    private Observation.Form form = Observation.Form.BEHAVIOUR;
    private @Nullable Level level;
    private @Nullable LocalDate day;
    private String words = "";

    Observation asObservation() {
        return new Observation(form, Objects.requireNonNull(level), Objects.requireNonNull(day), words);
    }

    public Observation.Form getForm() {
        return form;
    }

    public void setForm(Observation.Form form) {
        this.form = form;
    }

    public @Nullable Level getLevel() {
        return level;
    }

    public void setLevel(@Nullable Level level) {
        this.level = level;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
