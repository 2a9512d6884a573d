// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.application.MyPath;
import de.digifit.lms.enrolment.application.MyPaths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own paths, and those that one could take. */
@Named
@RequestScoped
public class MyPathsPage {

    @Inject
    private MyPaths paths;

    private List<MyPath> all = List.of();

    public void open() {
        all = paths.all();
    }

    public List<MyPath> getMine() {
        return all.stream().filter(path -> path.enrolment().isPresent()).toList();
    }

    /** For a role that one holds. */
    public List<MyPath> getMeant() {
        return all.stream()
                .filter(path -> path.enrolment().isEmpty() && path.meantForMe())
                .toList();
    }

    public List<MyPath> getOthers() {
        return all.stream()
                .filter(path -> path.enrolment().isEmpty() && !path.meantForMe())
                .toList();
    }
}
