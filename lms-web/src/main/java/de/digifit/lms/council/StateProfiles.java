// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

import de.digifit.core.organisation.FederalState;

/** The profiles as they are delivered. */
public interface StateProfiles {

    /** That of the state; what nobody has read up for it is as strict as it can be. */
    StateProfile of(FederalState state);
}
