// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.assessment.observation.Observation;
import de.digifit.assessment.observation.application.Observations;
import de.digifit.assessment.observation.application.Sight;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One competency of one person of the team: what can be said of it, and what the leader saw. */
@Named
@ViewScoped
public class ObservePage implements Serializable {

    @Inject
    private Observations observations;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String person;
    private transient @Nullable Sight sight;
    private final TypedObservation typed = new TypedObservation();

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        typed.setDay(getSight().today());
    }

    public Sight getSight() {
        if (sight == null) {
            sight = observations.open(person(), getCompetency());
        }
        return sight;
    }

    public CompetencyId getCompetency() {
        return new CompetencyId(String.valueOf(id));
    }

    private PersonId person() {
        return PersonId.of(String.valueOf(person));
    }

    public List<Option> getLevels() {
        return names.anchors(getCompetency());
    }

    public List<Option> getForms() {
        return Arrays.stream(Observation.Form.values())
                .map(one -> new Option(
                        one, say.text("observation.form." + one), say.text("observation.form." + one + ".rule")))
                .toList();
    }

    public String note() {
        observations.note(person(), getCompetency(), typed.asObservation());
        say.done("observation.done", getSight().name());
        return "/team/observe.xhtml?faces-redirect=true&person=" + person + "&id=" + id;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public TypedObservation getTyped() {
        return typed;
    }
}
