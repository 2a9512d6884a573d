// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import java.util.List;

/** The competencies of the frameworks in use, kept. */
public interface Competencies {

    /** All, in the order of their codes. */
    List<Competency> all();

    /** All of them by their names only, in the order of the codes. */
    List<CompetencyTitle> titles();

    /** @throws NoSuchCompetency when there is none */
    Competency get(CompetencyId id);
}
