// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.Office;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamKeeping;
import de.digifit.core.organisation.Unit;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A team begins: what the head of administration has signed. */
@Named
@ViewScoped
public class MandatePage implements Serializable {

    @Inject
    private TeamKeeping keeping;

    @Inject
    private Say say;

    private final MandateForm form = new MandateForm();

    public void open() {
        form.setGivenOn(keeping.today());
        form.setUntil(Mandate.usualEnd(keeping.today()));
    }

    /** Any of them can sponsor a team. */
    public List<Option> getUnits() {
        return options(keeping.units());
    }

    public List<Option> getDivisions() {
        return options(keeping.divisions());
    }

    private static List<Option> options(List<Unit> units) {
        return units.stream()
                .map(unit -> new Option(unit.id().value().toString(), unit.name()))
                .toList();
    }

    public List<Option> getOffices() {
        return Arrays.stream(Office.values())
                .map(office -> new Option(office.name(), say.text("multiplier.office." + office)))
                .toList();
    }

    public String begin() {
        TeamId team = keeping.begin(form.said());
        say.done("multiplier.mandate.done", Objects.requireNonNull(form.getName()));
        return "/multiplier/team.xhtml?faces-redirect=true&id=" + team;
    }

    public MandateForm getForm() {
        return form;
    }
}
