// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.knowledge.application.DutyKeeping;
import de.digifit.core.knowledge.application.DutyReading;
import de.digifit.core.knowledge.application.DutyReading.Reading;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One duty: what it needs, and for the leader that it may go. */
@Named
@ViewScoped
public class KnowledgeDutyPage implements Serializable {

    @Inject
    private DutyReading reading;

    @Inject
    private DutyKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String id;
    private int seen;
    private transient @Nullable Reading read;

    public void open() {
        seen = getDuty().version();
    }

    public Reading getReading() {
        if (read == null) {
            read = reading.read(UnitDutyId.of(String.valueOf(id)));
        }
        return read;
    }

    public UnitDuty getDuty() {
        return getReading().duty();
    }

    /** Whether the asker may write a card of it. */
    public boolean isWritable() {
        return getReading().room().worksHere() || getReading().room().leads();
    }

    public String remove() {
        String name = getDuty().name();
        keeping.remove(getDuty().id(), seen);
        say.done("knowledge.duty.removed", name);
        return "/knowledge/duties.xhtml?faces-redirect=true";
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
