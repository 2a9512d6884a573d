// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

/** Which kind of qualification a measure is (TVöD § 5 Abs. 3 Satz 1). */
public enum Category {
    /** a: to keep up and develop what the present tasks ask for (Erhaltungsqualifizierung). */
    A,
    /** b: to acquire further qualifications (Fort- und Weiterbildung). */
    B,
    /** c: to secure employment in other tasks (Qualifizierung zur Arbeitsplatzsicherung, Umschulung). */
    C,
    /** d: to come back after a longer absence (Wiedereinstiegsqualifizierung). */
    D
}
