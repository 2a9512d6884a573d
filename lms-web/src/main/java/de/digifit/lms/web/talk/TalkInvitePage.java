// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.assessment.talk.application.TeamTalk;
import de.digifit.assessment.talk.application.TeamTalks;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Inviting one person of the team to the talk, or putting it off. */
@Named
@ViewScoped
public class TalkInvitePage implements Serializable {

    private static final String BACK = "/talk/team.xhtml?faces-redirect=true";

    @Inject
    private TeamTalks talks;

    @Inject
    private Say say;

    private @Nullable String id;
    private final InvitationForm form = new InvitationForm();
    private transient @Nullable TeamTalk row;

    public void open() {
        getRow().invitation().ifPresent(form::fill);
    }

    public TeamTalk getRow() {
        if (row == null) {
            row = talks.list().rows().stream()
                    .filter(member -> member.person().equals(person()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchPerson(person()));
        }
        return row;
    }

    public String invite() {
        TalkId talk = talks.invite(person(), form.invitation());
        say.done("talk.invite.done", getRow().name());
        return "/talk/show.xhtml?faces-redirect=true&id=" + talk;
    }

    public boolean isPostponable() {
        return TalkTransition.POSTPONE.leadsFrom(getRow().state());
    }

    public String postpone() {
        talks.postpone(person());
        say.done("talk.invite.postponed");
        return BACK;
    }

    public boolean isOnLeave() {
        return TalkTransition.CATCH_UP.leadsFrom(getRow().state());
    }

    public String catchUp() {
        talks.catchUp(person());
        say.done("talk.invite.toCatchUp");
        return BACK;
    }

    private PersonId person() {
        return PersonId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public InvitationForm getForm() {
        return form;
    }
}
