// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every ledger does, whatever it is kept in. */
public interface LedgerContract {

    Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    Ledger ledger();

    /** Somebody's competency, a new one each time. */
    Subject aSubject();

    /** The same competency of somebody else. */
    Subject somebodyElse(Subject subject);

    /** Lets the next question read what was written. */
    default void written() {}

    @Test
    default void entries_are_read_newest_first() {
        Subject about = aSubject();
        ledger().append(said(about, Level.STARTING, 0));
        ledger().append(said(about, Level.APPLYING, 2));
        ledger().append(attended(about, Level.GUIDING, 1));
        written();

        assertThat(ledger().of(about.person(), about.competency()))
                .extracting(Evidence::level)
                .containsExactly(Level.APPLYING, Level.GUIDING, Level.STARTING);
    }

    @Test
    default void an_entry_is_read_as_it_was_written() {
        Subject about = aSubject();
        ledger().append(attended(about, Level.GUIDING, 1));
        written();

        assertThat(ledger().of(about.person(), about.competency()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.person()).isEqualTo(about.person());
                    assertThat(entry.competency()).isEqualTo(about.competency());
                    assertThat(entry.kind()).isEqualTo(EvidenceKind.ATTENDANCE);
                    assertThat(entry.source()).isEqualTo("DF-07");
                    assertThat(entry.onDay()).isEqualTo(LocalDate.of(2026, 6, 1));
                    assertThat(entry.recordedAt()).isEqualTo(NOW.plusSeconds(1));
                });
    }

    @Test
    default void the_newest_own_view_of_each_person_is_found_and_attendance_is_none() {
        Subject mine = aSubject();
        Subject yours = somebodyElse(mine);
        ledger().append(said(mine, Level.APPLYING, 5));
        ledger().append(said(mine, Level.STARTING, 1));
        ledger().append(attended(mine, Level.SHAPING, 9));
        ledger().append(attended(yours, Level.SHAPING, 9));
        written();

        var newest = ledger().newestSelfAssessments(List.of(mine.person(), yours.person()));

        assertThat(newest).containsOnlyKeys(mine.person());
        assertThat(newest.get(mine.person()).get(mine.competency()).level()).isEqualTo(Level.APPLYING);
    }

    @Test
    default void all_that_somebody_said_of_the_own_levels_is_found_newest_first() {
        Subject mine = aSubject();
        Subject yours = somebodyElse(mine);
        ledger().append(said(mine, Level.STARTING, 1));
        ledger().append(said(mine, Level.APPLYING, 5));
        ledger().append(attended(mine, Level.SHAPING, 9));
        ledger().append(said(yours, Level.SHAPING, 9));
        written();

        assertThat(ledger().selfAssessments(mine.person()))
                .extracting(Evidence::level)
                .containsExactly(Level.APPLYING, Level.STARTING);
    }

    @Test
    default void what_was_seen_is_taken_back_by_an_entry_of_its_own() {
        Subject about = aSubject();
        Evidence seen = new Evidence(
                about,
                EvidenceKind.LEADER_OBSERVATION,
                Level.APPLYING,
                LocalDate.of(2026, 6, 1),
                somebodyElse(about).person(),
                "Seen at the counter",
                NOW);
        ledger().append(seen);
        written();
        ledger().append(ledger().get(seen.id()).withdrawal("It was somebody else", NOW.plusSeconds(1)));
        written();

        assertThat(ledger().of(about.person(), about.competency()))
                .extracting(Evidence::withdraws)
                .containsExactly(Optional.of(seen.id()), Optional.empty());
        assertThatThrownBy(() -> said(about, Level.APPLYING, 0).withdrawal("Not so", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void an_entry_that_is_not_there_is_none() {
        assertThatThrownBy(() -> ledger().get(new EvidenceId(new UUID(1, 1)))).isInstanceOf(NoSuchEvidence.class);
        assertThatThrownBy(() -> EvidenceId.of("x")).isInstanceOf(NoSuchEvidence.class);
    }

    @Test
    default void nothing_is_known_of_nobody() {
        assertThat(ledger().newestSelfAssessments(List.<PersonId>of())).isEmpty();
    }

    private static Evidence said(Subject about, Level level, int seconds) {
        return new Evidence(
                about,
                EvidenceKind.SELF_ASSESSMENT,
                level,
                LocalDate.of(2026, 6, 1),
                about.person(),
                "self",
                NOW.plusSeconds(seconds));
    }

    private static Evidence attended(Subject about, Level level, int seconds) {
        return new Evidence(
                about,
                EvidenceKind.ATTENDANCE,
                level,
                LocalDate.of(2026, 6, 1),
                about.person(),
                "DF-07",
                NOW.plusSeconds(seconds));
    }
}
