// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was told to the record store, as {@code applied DF-07}. */
public final class RecordingStatements implements Statements {

    private final List<String> told = new ArrayList<>();

    @Override
    public void applied(PersonId person, Seminar seminar, Event event) {
        told.add("applied " + seminar.code());
    }

    @Override
    public void attended(PersonId person, Seminar seminar, Event event) {
        told.add("attended " + seminar.code());
    }

    @Override
    public void completed(PersonId person, Seminar seminar, Event event) {
        told.add("completed " + seminar.code());
    }

    public List<String> told() {
        return List.copyOf(told);
    }
}
