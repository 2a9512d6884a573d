// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What one copy of a document says, free of layout. */
public sealed interface Paper
        permits Badge,
                DutyCard,
                Invitation,
                OwnData,
                Paper.Sheet,
                Participation,
                Poster,
                SignatureList,
                TalkPaper,
                Urkunde {

    /** When something takes place. */
    record Meeting(Words title, LocalDateTime startsAt, LocalDateTime endsAt) {}

    /**
     * Headings with what stands below them, and lines to sign: the papers of a multiplier team (D22 to D28). All words are
     * in the language of the paper.
     *
     * @param subject whom or what it is about
     * @param facts short lines below the title
     * @param signatures who signs; nobody where it needs none
     */
    record Sheet(
            String title,
            String subject,
            List<String> facts,
            List<TalkPaper.Section> sections,
            List<String> signatures,
            LocalDate printedOn)
            implements Paper {

        public Sheet {
            facts = List.copyOf(facts);
            sections = List.copyOf(sections);
            signatures = List.copyOf(signatures);
        }
    }
}
