// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.retention;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.retention.Grounds;
import de.digifit.lms.retention.LegalHolds.Matter;
import de.digifit.lms.retention.application.Holds;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Holds what is kept about a person or an event. */
@Named
@ViewScoped
public class RetentionHoldPage implements Serializable {

    @Inject
    private Holds holds;

    @Inject
    private Say say;

    private @Nullable String person;
    private @Nullable String event;
    private String subject = "";
    private String why = "";
    private String fileNumber = "";

    /** Fills in what it is about. */
    public void open() {
        if (event == null) {
            subject = holds.name(PersonId.of(String.valueOf(person)));
        } else {
            Matter matter = holds.event(EventId.of(event));
            String title = say.words(new Words(matter.titleDe(), matter.titleEn()));
            subject = say.text("retention.event", title, say.day(matter.startsOn()));
        }
    }

    public String hold() {
        Grounds grounds = new Grounds(why, fileNumber);
        if (event == null) {
            holds.hold(PersonId.of(String.valueOf(person)), grounds);
        } else {
            holds.hold(EventId.of(event), grounds);
        }
        say.done("retention.hold.done", subject);
        return "/retention/holds.xhtml?faces-redirect=true";
    }

    public String getSubject() {
        return subject;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(String fileNumber) {
        this.fileNumber = fileNumber;
    }
}
