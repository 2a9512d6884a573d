// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person in front of the screen, as far as the frame of a page needs to know. */
public interface Visitor {

    boolean isSignedIn();

    /** An opaque word that stays the same for this person, so that drafts in the browser find their owner again. */
    String getKey();

    @Nullable
    String getPersonName();

    /** The town of this installation, or of the person once somebody is signed in. */
    @Nullable
    String getTownName();

    /** Names of responsibilities such as {@code LEADER}; the navigation shows what belongs to them. */
    Set<String> getResponsibilities();
}
