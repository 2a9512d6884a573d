// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency.application;

import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;

/** What can be known, open to everybody who is signed in. */
@Act
public class CompetencyCatalog {

    private final Competencies competencies;

    @Inject
    public CompetencyCatalog(Competencies competencies) {
        this.competencies = competencies;
    }

    /** Those in use, in the order of their codes. */
    public List<Competency> all() {
        return competencies.all();
    }

    /** All that ever were in use, by their names only, in the order of the codes. */
    public List<CompetencyTitle> titles() {
        return competencies.titles();
    }

    public Competency get(CompetencyId id) {
        return competencies.get(id);
    }
}
