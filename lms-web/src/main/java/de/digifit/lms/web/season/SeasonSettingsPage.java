// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.season.application.SeasonPlanning;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Window, money and limits of a season. */
@Named
@ViewScoped
public class SeasonSettingsPage implements Serializable {

    @Inject
    private SeasonPlanning planning;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable SeasonFile file;
    private final TypedSeason typed = new TypedSeason();

    public void open() {
        typed.fill(getFile().plan().sheet());
    }

    public SeasonFile getFile() {
        if (file == null) {
            file = planning.get(SeasonPlanId.of(String.valueOf(id)));
        }
        return file;
    }

    public String save() {
        planning.describe(SeasonPlanId.of(String.valueOf(id)), typed.sheet());
        say.done("season.settings.done");
        return "/season/means.xhtml?faces-redirect=true&id=" + id;
    }

    public TypedSeason getTyped() {
        return typed;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
