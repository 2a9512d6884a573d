// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.role;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Target;
import de.digifit.core.role.application.ProfileDetails;
import de.digifit.core.role.application.ProfileKeeping;
import de.digifit.lms.web.curriculum.WordsField;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One role profile: what it asks for, how that came about, and its title. */
@Named
@ViewScoped
public class RoleProfilePage implements Serializable {

    @Inject
    private ProfileKeeping keeping;

    @Inject
    private RoleBook book;

    @Inject
    private Say say;

    private @Nullable String id;
    private int seen;
    private final WordsField title = new WordsField();
    private @Nullable String whyRenamed;
    private @Nullable String whyRetired;

    public void open() {
        seen = getProfile().version();
        title.fill(getProfile().title());
    }

    public ProfileDetails getProfile() {
        return book.get(String.valueOf(id));
    }

    /** What it asks for, by the codes of the competencies. */
    public List<Row> getRows() {
        return new TreeMap<>(getProfile().targets().byCompetency())
                .entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), entry.getValue()))
                        .toList();
    }

    public String rename() {
        keeping.rename(ProfileId.of(String.valueOf(id)), title.words(), seen, String.valueOf(whyRenamed));
        say.done("role.profile.renamed");
        return "/role/profile.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String retire() {
        keeping.retire(ProfileId.of(String.valueOf(id)), seen, String.valueOf(whyRetired));
        say.done("role.profile.retired");
        return "/role/profiles.xhtml?faces-redirect=true";
    }

    /** Whether somebody changed it since this page was opened. */
    public boolean isOvertaken() {
        return getProfile().version() != seen;
    }

    /** Goes on with what is typed, now that the other change was seen. */
    public void goOn() {
        seen = getProfile().version();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public WordsField getTitle() {
        return title;
    }

    public @Nullable String getWhyRenamed() {
        return whyRenamed;
    }

    public void setWhyRenamed(@Nullable String whyRenamed) {
        this.whyRenamed = whyRenamed;
    }

    public @Nullable String getWhyRetired() {
        return whyRetired;
    }

    public void setWhyRetired(@Nullable String whyRetired) {
        this.whyRetired = whyRetired;
    }

    /** A competency and the level asked for. */
    public record Row(CompetencyId competency, Target target) {}
}
