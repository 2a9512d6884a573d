// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.handover;

import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.application.CardWriting;
import de.digifit.core.handover.application.CardWriting.Beginning;
import de.digifit.core.handover.application.NewCard;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a card: a new one of a duty, or a draft further. */
@Named
@ViewScoped
public class HandoverWritePage implements Serializable {

    @Inject
    private CardWriting writing;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String duty;
    private final TypedCard form = new TypedCard();
    private String title = "";
    private List<Option> staff = List.of();
    private boolean leads;
    private int seen;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        Beginning beginning = beginning();
        NewCard filled = beginning.filled();
        duty = beginning.duty().id().toString();
        title = beginning.duty().name();
        leads = beginning.leads();
        seen = beginning.seen();
        staff = beginning.staff().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        form.fill(filled, !filled.owner().equals(filled.deputy()));
    }

    private Beginning beginning() {
        return id == null ? writing.begin(UnitDutyId.of(String.valueOf(duty))) : writing.goOn(HandoverCardId.of(id));
    }

    public String save() {
        HandoverCardId saved = id == null
                ? writing.draft(UnitDutyId.of(String.valueOf(duty)), form.card())
                : write(HandoverCardId.of(id));
        say.done("handover.saved");
        return "/handover/card.xhtml?faces-redirect=true&id=" + saved;
    }

    private HandoverCardId write(HandoverCardId card) {
        writing.write(card, form.card(), seen);
        return card;
    }

    public String getTitle() {
        return title;
    }

    public List<Option> getStaff() {
        return staff;
    }

    /** Whether anybody of the unit may be named as owner, or only the asker. */
    public boolean isLeads() {
        return leads;
    }

    public TypedCard getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDuty() {
        return duty;
    }

    public void setDuty(@Nullable String duty) {
        this.duty = duty;
    }
}
