// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.SeasonDateId;
import de.digifit.lms.season.application.SeasonDates;
import de.digifit.lms.season.application.SeasonDates.DateFile;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One proposed date: why it is so, and leaving it there or out. */
@Named
@ViewScoped
public class SeasonDatePage implements Serializable {

    @Inject
    private SeasonDates dates;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable DateFile file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public DateFile getFile() {
        if (file == null) {
            file = dates.get(date());
        }
        return file;
    }

    public String pin() {
        dates.pin(date());
        say.done("season.date.pinned");
        return here();
    }

    public String unpin() {
        dates.unpin(date());
        say.done("season.date.unpinned");
        return here();
    }

    public String remove() {
        String plan = getFile().plan().id().toString();
        dates.remove(date());
        say.done("season.date.removed");
        return "/season/proposal.xhtml?faces-redirect=true&id=" + plan;
    }

    private String here() {
        return "/season/date.xhtml?faces-redirect=true&id=" + id;
    }

    private SeasonDateId date() {
        return SeasonDateId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
