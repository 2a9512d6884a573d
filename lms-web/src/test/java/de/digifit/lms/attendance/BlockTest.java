// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lms.attendance.Block.Half;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 7, 7, 9, 0);

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "6, 1", "7, 2", "8, 2", "9, 2"})
    void a_date_longer_than_half_a_day_is_two_blocks(int units, int blocks) {
        Session session = new Session(plan("09:00", units, false), MORNING);

        assertThat(Block.of(session)).hasSize(blocks);
        assertThat(Block.of(session).mapToInt(Block::units).sum()).isEqualTo(units);
    }

    @Test
    void morning_and_afternoon_follow_each_other_and_keep_their_names() {
        Session session = new Session(plan("09:00", 8, false), MORNING);
        List<Block> blocks = Block.of(session).toList();

        assertThat(blocks).extracting(Block::half).containsExactly(Half.MORNING, Half.AFTERNOON);
        assertThat(blocks.get(0).endsAt()).isEqualTo(blocks.get(1).startsAt()).isEqualTo(MORNING.plusHours(3));
        assertThat(blocks.get(1).endsAt()).isEqualTo(session.endsAt());
        assertThat(Block.of(session).toList()).isEqualTo(blocks);
        assertThat(blocks).extracting(Block::id).doesNotHaveDuplicates().doesNotContain(session.id());
    }

    @Test
    void a_short_date_is_named_like_the_date_itself() {
        Session session = new Session(plan("09:00", 4, true), MORNING);

        assertThat(Block.of(session).findFirst().orElseThrow().id()).isEqualTo(session.id());
    }

    @Test
    void half_a_day_gives_half_the_units() {
        Event event = anEvent(new Session(plan("09:00", 8, false), MORNING));

        assertThat(Share.of(event, Set.of(Block.of(event).get(0).id()))).isEqualTo(new Share(4, 8));
        assertThat(Share.of(event, Set.of(event.sessions().get(0).id()))).isEqualTo(new Share(8, 8));
    }

    @Test
    void of_parallel_dates_only_one_counts() {
        Event event = anEvent(
                new Session(plan("09:00", 4, false), MORNING).parallel("A"),
                new Session(plan("09:00", 4, false), MORNING).parallel("A"));
        Set<UUID> both =
                Set.of(event.sessions().get(0).id(), event.sessions().get(1).id());

        assertThat(Share.of(event, both)).isEqualTo(new Share(4, 4));
    }

    private static Event anEvent(Session... sessions) {
        Seminar seminar = aSeminar(aTown());
        return new Event(seminar, 20, LocalDate.of(2026, 6, 1), "Rathaus", List.of(sessions));
    }
}
