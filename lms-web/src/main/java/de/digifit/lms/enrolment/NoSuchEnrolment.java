// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.shared.Absence;

public class NoSuchEnrolment extends Absence {

    public NoSuchEnrolment(Object id) {
        super("No enrolment " + id);
    }
}
