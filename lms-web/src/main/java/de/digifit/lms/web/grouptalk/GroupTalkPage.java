// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.grouptalk;

import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.application.GroupTalks;
import de.digifit.assessment.talk.application.TeamTalk;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.event.Tick;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One date with several people of the team: who comes, who was there, and the doors to each one's talk. */
@Named
@ViewScoped
public class GroupTalkPage implements Serializable {

    @Inject
    private GroupTalks talks;

    @Inject
    private Say say;

    private @Nullable String id;
    private final ArrayList<Tick> ahead = new ArrayList<>();
    private transient @Nullable List<TeamTalk> members;

    static String at(GroupTalkId group) {
        return "/talk/group.xhtml?faces-redirect=true&id=" + group;
    }

    public void open() {
        getMembers().stream()
                .filter(row -> row.state().ahead())
                .map(row -> new Tick(row.person().toString(), row.name(), true))
                .forEach(ahead::add);
    }

    public List<TeamTalk> getMembers() {
        if (members == null) {
            members = talks.members(group());
        }
        return members;
    }

    /** The date of those who are still to come, or else of those whose talk took place. */
    public @Nullable Invitation getInvitation() {
        return getMembers().stream()
                .map(TeamTalk::invitation)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Those whose talk is still to come. */
    public List<Tick> getAhead() {
        return ahead;
    }

    /** Whether something can be written down for all. */
    public boolean isWritable() {
        return getMembers().stream().anyMatch(row -> row.state() == TalkState.HELD);
    }

    public String hold() {
        List<PersonId> present = chosen(ahead);
        talks.hold(group(), present);
        say.done("grouptalk.held", present.size());
        return at(group());
    }

    static List<PersonId> chosen(List<Tick> people) {
        return people.stream()
                .filter(Tick::isChosen)
                .map(Tick::getId)
                .map(PersonId::of)
                .toList();
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
}
