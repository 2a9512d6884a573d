// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.recommendation;

import java.io.Serializable;
import java.util.List;

/**
 * A seminar in words.
 *
 * @param about code and length
 * @param reasons why it is recommended, or until when it is not
 */
public record RecommendationCard(String id, String title, String about, List<String> reasons) implements Serializable {

    public RecommendationCard {
        reasons = List.copyOf(reasons);
    }
}
