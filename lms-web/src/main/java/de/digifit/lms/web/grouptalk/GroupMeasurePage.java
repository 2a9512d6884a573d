// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.grouptalk;

import de.digifit.assessment.qualification.application.GroupAgreement;
import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.talk.MeasureForm;
import de.digifit.lms.web.talk.TalkWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Writing one line into the agreements of all of a group talk. */
@Named
@ViewScoped
public class GroupMeasurePage implements Serializable {

    @Inject
    private GroupAgreement agreement;

    @Inject
    private TalkWords words;

    @Inject
    private Say say;

    private @Nullable String id;
    private final MeasureForm form = new MeasureForm();

    private int people;

    public void open() {
        people = agreement.people(group());
    }

    public String save() {
        agreement.write(group(), form.terms(words::titleOf));
        say.done("grouptalk.measure.done");
        return GroupTalkPage.at(group());
    }

    private GroupTalkId group() {
        return GroupTalkId.of(String.valueOf(id));
    }

    /** For how many people the line is. */
    public int getPeople() {
        return people;
    }

    public MeasureForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
