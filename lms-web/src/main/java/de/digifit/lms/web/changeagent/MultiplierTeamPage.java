// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.changeagent.Office;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamFiles;
import de.digifit.core.changeagent.application.TeamFiles.File;
import de.digifit.core.changeagent.application.TeamKeeping;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One team: its mandate, whether it is made up as asked, its members and its calls. */
@Named
@ViewScoped
public class MultiplierTeamPage implements Serializable {

    @Inject
    private TeamFiles files;

    @Inject
    private TeamKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable File file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public File getFile() {
        if (file == null) {
            file = files.view(team());
        }
        return file;
    }

    public String told(Office office) {
        keeping.told(team(), office);
        say.done("multiplier.told", say.text("multiplier.office." + office));
        return "/multiplier/team.xhtml?faces-redirect=true&id=" + id;
    }

    private TeamId team() {
        return TeamId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
