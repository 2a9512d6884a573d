// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import de.digifit.core.competency.Level;
import java.util.Optional;

/**
 * What somebody looks for. Five things at most, so that a person keeps the overview.
 *
 * @param text words that code, title, audience or goals must contain; empty for any
 * @param topic all, what closes a gap of the asker, or one area of the framework
 * @param level only what leads to this level in some competency
 * @param form only what takes place like this
 * @param when how soon it must take place
 * @param free only what has a free place
 */
public record CatalogueFilter(
        String text, Topic topic, Optional<Level> level, Optional<Form> form, When when, boolean free) {

    public static final CatalogueFilter ANY =
            new CatalogueFilter("", Topic.ALL, Optional.empty(), Optional.empty(), When.ANY, false);

    /** Whether a seminar that the shelf found is what is looked for. */
    public boolean accepts(CatalogueEntry entry) {
        Shelved seminar = entry.seminar();
        return topic.accepts(entry)
                && level.map(seminar::leadsTo).orElse(true)
                && form.map(seminar.forms()::contains).orElse(true)
                && (seminar.next().isPresent() || (when == When.ANY && !free));
    }

    /** What it is about: everything, the asker's gaps, or an area such as {@code D}. No words mean everything. */
    public record Topic(String key) {

        public static final Topic ALL = new Topic("all");
        public static final Topic MY_GAPS = new Topic("gap");

        public Topic {
            key = key.isBlank() ? "all" : key;
        }

        boolean accepts(CatalogueEntry entry) {
            if (equals(ALL)) {
                return true;
            }
            return equals(MY_GAPS) ? !entry.closes().isEmpty() : entry.seminar().isAbout(key);
        }
    }
}
