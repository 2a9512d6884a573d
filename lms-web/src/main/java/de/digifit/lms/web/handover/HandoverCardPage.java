// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.handover;

import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.application.CardView;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One card: what stands on it, and the next step for whoever writes it or stands in. */
@Named
@ViewScoped
public class HandoverCardPage implements Serializable {

    @Inject
    private CardBook book;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String why;
    private int seen;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        seen = getView().card().version();
    }

    public CardView getView() {
        return book.read(card());
    }

    public String check() {
        book.trial().check(card(), seen);
        return done("handover.checked");
    }

    public String sendBack() {
        book.trial().sendBack(card(), Objects.requireNonNullElse(why, ""), seen);
        return done("handover.sentBack");
    }

    public String release() {
        book.writing().release(card(), seen);
        return done("handover.released");
    }

    public String confirm() {
        book.writing().confirm(card(), seen);
        return done("handover.confirmed");
    }

    public String outdate() {
        String duty = getView().duty().id().toString();
        book.writing().outdate(card(), seen);
        say.done("handover.outdated");
        return "/knowledge/duty.xhtml?faces-redirect=true&id=" + duty;
    }

    private String done(String key) {
        say.done(key);
        return "/handover/card.xhtml?faces-redirect=true&id=" + id;
    }

    private HandoverCardId card() {
        return HandoverCardId.of(String.valueOf(id));
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
