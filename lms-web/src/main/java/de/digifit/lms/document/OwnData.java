// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import java.time.LocalDate;
import java.util.List;

/** Everything that is kept about a person, for that person (Art. 15 GDPR). All words are in the language of the paper. */
public record OwnData(String person, LocalDate madeOn, List<Chapter> chapters) implements Paper {

    public OwnData {
        chapters = List.copyOf(chapters);
    }

    /** What is kept for one purpose. */
    public record Chapter(
            String title, String purpose, String basis, String recipients, String retention, List<Part> parts) {

        public Chapter {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Entries of one kind.
     *
     * @param count how many there are; more than entries where they are counted only
     */
    public record Part(String title, long count, List<String> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }
}
