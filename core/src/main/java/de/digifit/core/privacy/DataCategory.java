// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import de.digifit.core.shared.Words;

/**
 * Data that are kept for one purpose: an entry of the record of processing activities (Art. 30 GDPR).
 *
 * @param key short and stable, such as {@code booking}
 * @param basis the default; the town names the law of its state in its works agreement
 * @param retention how long, and from when on (table 4.3 of the domain)
 */
public record DataCategory(String key, Words title, Words purpose, Words basis, Words recipients, Words retention) {

    /** What somebody entered for others belongs to them; of whoever entered it only this is said: how often. */
    public static final String ACTING = "acting";
}
