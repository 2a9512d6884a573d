// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import java.util.List;

/** The competencies of the frameworks in use, kept. */
public interface Competencies {

    /** Those in use, in the order of their codes. */
    List<Competency> all();

    /** All that ever were in use, by their names only, in the order of the codes. */
    List<CompetencyTitle> titles();

    /**
     * Also one that is outdated.
     *
     * @throws NoSuchCompetency when there is none
     */
    Competency get(CompetencyId id);
}
