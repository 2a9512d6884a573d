// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.aspiration;

import de.digifit.core.aspiration.application.MyAspirations;
import de.digifit.core.role.ProfileId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The roles that I would like to grow into. */
@Named
@ViewScoped
public class AspirationsPage implements Serializable {

    private static final String AGAIN = "/aspiration/mine.xhtml?faces-redirect=true";

    @Inject
    private MyAspirations aspirations;

    @Inject
    private AspirationWords words;

    @Inject
    private Say say;

    // Kept with the view, so that a button acts on what it stood beside even when another tab changed the list.
    private List<WishCard> cards = List.of();

    public void open() {
        cards = aspirations.roles().stream().map(words::card).toList();
    }

    public String say(WishCard card) {
        aspirations.say(ProfileId.of(card.id()));
        say.done("aspiration.said", card.title());
        return AGAIN;
    }

    public String takeBack(WishCard card) {
        aspirations.takeBack(ProfileId.of(card.id()));
        say.done("aspiration.takenBack", card.title());
        return AGAIN;
    }

    public List<WishCard> getCards() {
        return cards;
    }
}
