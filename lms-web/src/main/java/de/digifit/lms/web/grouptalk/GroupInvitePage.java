// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.grouptalk;

import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.application.GroupTalks;
import de.digifit.assessment.talk.application.TeamTalk;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.event.Tick;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.talk.InvitationForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inviting several people of the team to one talk, or all of them to another day. */
@Named
@ViewScoped
public class GroupInvitePage implements Serializable {

    @Inject
    private GroupTalks talks;

    @Inject
    private Say say;

    private @Nullable String id;
    private final InvitationForm form = new InvitationForm();
    private final ArrayList<Tick> people = new ArrayList<>();

    public void open() {
        if (id == null) {
            talks.invitable().stream()
                    .map(row -> new Tick(row.person().toString(), row.name(), false))
                    .forEach(people::add);
        } else {
            talks.members(group()).stream()
                    .map(TeamTalk::invitation)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(form::fill);
        }
    }

    public boolean isMoving() {
        return id != null;
    }

    /** Nobody to choose from makes no group. */
    public boolean isPossible() {
        return isMoving() || people.size() > 1;
    }

    public String invite() {
        List<PersonId> chosen = GroupTalkPage.chosen(people);
        GroupTalkId group = talks.invite(chosen, form.invitation());
        say.done("grouptalk.invite.done", chosen.size());
        return GroupTalkPage.at(group);
    }

    public String move() {
        talks.move(group(), form.invitation());
        say.done("grouptalk.invite.moved");
        return GroupTalkPage.at(group());
    }

    private GroupTalkId group() {
        return GroupTalkId.of(String.valueOf(id));
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

    public List<Tick> getPeople() {
        return people;
    }
}
