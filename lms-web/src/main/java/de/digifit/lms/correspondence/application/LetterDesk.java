// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.calendar.CalendarFile.Party;
import de.digifit.lms.calendar.Invitee;
import de.digifit.lms.calendar.application.Invitations;
import de.digifit.lms.calendar.application.Invitations.Message;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.correspondence.Post;
import de.digifit.lms.correspondence.Sender;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.wording.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Writes letters, in the transaction of what they tell of. What was told already is not told again, so that a replayed
 * step writes nothing and no calendar is numbered up.
 */
@ApplicationScoped
public class LetterDesk {

    private final Letters letters;
    private final Addressees addressees;
    private final Phrasing phrasing;
    private final Invitations invitations;
    private final Post post;

    @Inject
    public LetterDesk(Letters letters, Addressees addressees, Phrasing phrasing, Invitations invitations, Post post) {
        this.letters = letters;
        this.addressees = addressees;
        this.phrasing = phrasing;
        this.invitations = invitations;
        this.post = post;
    }

    /** At most one letter of this cause, and one more for each further date. */
    public void write(Cause cause, TownId town, PersonId to, Matter matter) {
        if (letters.holds(cause, to)) {
            return;
        }
        Addressee addressee = addressees.get(town, to);
        List<Message> messages = messages(cause, addressee, matter);
        letters.add(letter(cause, addressee, matter, messages.stream().findFirst()));
        for (int i = 1; i < messages.size(); i++) {
            letters.add(letter(cause.further(i), addressee, matter, Optional.of(messages.get(i))));
        }
    }

    private List<Message> messages(Cause cause, Addressee to, Matter matter) {
        boolean certain = matter.itinerary().booking().state() == BookingState.CONFIRMED;
        LetterKind.CalendarUse use = cause.kind().calendar();
        if (to.mail().isEmpty() || (use.forPlaces() && !certain)) {
            return List.of();
        }
        Invitee invitee = new Invitee(
                new Party(to.name(), to.mail().get()),
                new Party(
                        "DigiFit " + to.townName(),
                        post.sender().orElse(Sender.NOBODY).mail()),
                to.locale(),
                phrasing.link(cause.kind(), matter));
        return switch (use) {
            case INVITE -> invitations.invite(matter.itinerary(), invitee, matter.at());
            case UPDATE -> invitations.update(matter.itinerary(), invitee, matter.at());
            case CANCEL -> invitations.cancel(matter.itinerary(), invitee, matter.at());
            case NONE -> List.of();
        };
    }

    private Letter letter(Cause cause, Addressee to, Matter matter, Optional<Message> message) {
        Text text = phrasing.text(cause, to, matter, message);
        return new Letter(cause, to, text, post.sender(), matter.at());
    }
}
