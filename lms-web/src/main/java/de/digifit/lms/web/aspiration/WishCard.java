// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.aspiration;

import java.io.Serializable;

/**
 * A role in words.
 *
 * @param distance how many of its targets are reached
 * @param missing what is not, most important first; empty where nothing is missing
 * @param until until when the person may be found by it, in words; empty where the person did not say so
 */
public record WishCard(String id, String title, String distance, String missing, String until) implements Serializable {

    public boolean isSaid() {
        return !until.isEmpty();
    }
}
