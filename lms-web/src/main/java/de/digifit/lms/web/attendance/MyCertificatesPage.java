// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.CertificateDetails;
import de.digifit.lms.attendance.application.MyCertificates;
import de.digifit.lms.today.application.ToDo;
import de.digifit.lms.today.application.Today;
import de.digifit.lms.web.competency.CompetencyNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The own certificates of participation. */
@Named
@RequestScoped
public class MyCertificatesPage {

    @Inject
    private MyCertificates certificates;

    @Inject
    private Today today;

    @Inject
    private CompetencyNames names;

    private List<CertificateDetails> mine = List.of();
    private List<ToCheck> toCheck = List.of();

    public void open() {
        mine = certificates.mine();
        toCheck = today.view().toDo().stream()
                .filter(toDo -> toDo.kind() == ToDo.Kind.CHECK)
                .flatMap(toDo -> Stream.ofNullable(toDo.competency()))
                .map(competency -> new ToCheck(competency.value(), names.of(competency)))
                .toList();
    }

    /** Competencies in which a seminar may have moved the own view. */
    public List<ToCheck> getToCheck() {
        return toCheck;
    }

    public List<CertificateDetails> getMine() {
        return mine;
    }

    /** A competency that the person may want to rate again. */
    public record ToCheck(String value, String title) {}
}
