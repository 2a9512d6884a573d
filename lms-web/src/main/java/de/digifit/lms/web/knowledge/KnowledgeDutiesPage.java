// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.knowledge.application.DutyReading;
import de.digifit.core.knowledge.application.DutyReading.Shelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The duties of the own unit, and of those below for whoever leads. */
@Named
@RequestScoped
public class KnowledgeDutiesPage {

    @Inject
    private DutyReading reading;

    private List<Shelf> shelves = List.of();

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        shelves = reading.shelves();
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    /** Whether the asker leads one of the units. */
    public boolean isLeading() {
        return shelves.stream().anyMatch(shelf -> shelf.room().leads());
    }
}
