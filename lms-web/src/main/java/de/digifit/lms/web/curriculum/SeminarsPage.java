// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.curriculum;

import de.digifit.lms.planning.application.SeminarKeeping;
import de.digifit.lms.seminar.Seminar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All seminars of the town, for those who keep them. */
@Named
@RequestScoped
public class SeminarsPage {

    @Inject
    private SeminarKeeping keeping;

    private List<Seminar> seminars = List.of();

    public void open() {
        seminars = keeping.all();
    }

    public List<Seminar> getOffered() {
        return seminars.stream().filter(seminar -> !seminar.retired()).toList();
    }

    public List<Seminar> getRetired() {
        return seminars.stream().filter(Seminar::retired).toList();
    }
}
