// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.planning.application.Trainings;
import de.digifit.lms.seminar.Seminar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The templates from which a training can be published; trainings of several dates stand first. */
@Named
@RequestScoped
public class TrainingsPage {

    @Inject
    private Trainings trainings;

    private List<Seminar> templates = List.of();

    public void open() {
        templates = trainings.templates().stream()
                .sorted(Comparator.comparingInt(
                                (Seminar seminar) -> -seminar.plan().size())
                        .thenComparing(Seminar::code))
                .toList();
    }

    public List<Seminar> getTemplates() {
        return templates;
    }
}
