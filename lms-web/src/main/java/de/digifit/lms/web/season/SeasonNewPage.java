// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.application.SeasonPlanning;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Beginning a season. */
@Named
@ViewScoped
public class SeasonNewPage implements Serializable {

    @Inject
    private SeasonPlanning planning;

    @Inject
    private Say say;

    private final TypedSeason typed = new TypedSeason();

    public void open() {
        typed.fill(planning.proposal());
    }

    public String begin() {
        String id = planning.begin(typed.sheet()).toString();
        say.done("season.new.done");
        return "/season/need.xhtml?faces-redirect=true&id=" + id;
    }

    public TypedSeason getTyped() {
        return typed;
    }
}
