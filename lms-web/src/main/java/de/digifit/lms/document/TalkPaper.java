// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A paper about a qualification talk: the preparation sheet (D38), the agreement (D39) or the confidential note (D40).
 *
 * @param startsAt when the talk takes place or took place
 * @param sections headings with what stands below them, in their order
 * @param measures the lines of an agreement; none on the other papers
 */
public record TalkPaper(
        Kind kind,
        String person,
        String leader,
        LocalDateTime startsAt,
        LocalDate printedOn,
        List<Section> sections,
        List<Measure> measures)
        implements Paper {

    public TalkPaper {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
    }

    /** Which of the three. */
    public enum Kind {
        PREPARATION,
        AGREEMENT,
        NOTE
    }

    /** Something under a heading; both in the language of the paper. */
    public record Section(String heading, String text) {}

    /** A line of the agreement in words of the language of the paper. */
    public record Measure(String measure, String growth, LocalDate until, String terms, String who) {}
}
