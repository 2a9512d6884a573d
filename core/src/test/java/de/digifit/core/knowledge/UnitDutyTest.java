// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.knowledge.DutyPost.Need;
import de.digifit.core.knowledge.DutyUnclear.Fault;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitDutyTest {

    private static final CompetencyId FILES = CompetencyId.of("KDW", "B1");
    private static final CompetencyId LAW = CompetencyId.of("KDW", "D2");
    private static final DutyPost HANDING_OUT =
            DutyPost.of("Hand out", 2, Optional.of(new Need(FILES, Level.APPLYING)), Optional.empty());
    private static final DutyPost DECIDING = DutyPost.of(
            "Decide", 1, Optional.of(new Need(LAW, Level.GUIDING)), Optional.of(new Need(FILES, Level.STARTING)));

    private static UnitDuty.Text text(String name, DutyPost... posts) {
        return new UnitDuty.Text(name, List.of(posts), Optional.empty());
    }

    private static UnitDuty duty(UnitDuty.Text text) {
        return new UnitDuty(new TownId(Ids.next()), new UnitId(Ids.next()), text);
    }

    @Test
    void it_is_reckoned_with_as_a_duty() {
        assertThat(duty(text(" Postal vote ", HANDING_OUT, DECIDING)).duty())
                .isEqualTo(new Duty(
                        "Postal vote",
                        List.of(
                                new Duty.Post(Map.of(FILES, Level.APPLYING), 2),
                                new Duty.Post(Map.of(LAW, Level.GUIDING, FILES, Level.STARTING), 1))));
    }

    @Test
    void a_competency_named_twice_is_asked_for_on_the_higher_level() {
        DutyPost twice = DutyPost.of(
                "Decide", 1, Optional.of(new Need(LAW, Level.STARTING)), Optional.of(new Need(LAW, Level.GUIDING)));

        assertThat(twice.post().needs()).isEqualTo(Map.of(LAW, Level.GUIDING));
    }

    @Test
    void what_is_missing_is_refused() {
        refused(Fault.NAME_MISSING, () -> text(" ", HANDING_OUT));
        refused(Fault.NAME_MISSING, () -> text("x".repeat(121), HANDING_OUT));
        refused(Fault.NO_POSTS, () -> text("Vote"));
        refused(Fault.WORK_MISSING, () -> text("Vote", DutyPost.of(" ", 1, Optional.empty(), Optional.empty())));
        refused(Fault.HANDS_WRONG, () -> text("Vote", DutyPost.of("Do", 0, Optional.empty(), Optional.empty())));
        refused(Fault.COUNTER_UNCLEAR, () -> counter(0, Set.of(DayOfWeek.MONDAY)));
        refused(Fault.COUNTER_UNCLEAR, () -> counter(2, Set.of(DayOfWeek.SUNDAY)));
    }

    private static UnitDuty.Text counter(int stay, Set<DayOfWeek> mornings) {
        return new UnitDuty.Text("Vote", List.of(HANDING_OUT), Optional.of(PublicHours.of(stay, mornings, Set.of())));
    }

    private static void refused(Fault fault, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(DutyUnclear.class).isThrownBy(what).satisfies(refusal -> assertThat(refusal.fault())
                .isEqualTo(fault));
    }

    @Test
    void whoever_read_another_version_changes_nothing() {
        UnitDuty duty = duty(text("Vote", HANDING_OUT));
        duty.say(text("Postal vote", HANDING_OUT), 0);

        assertThatExceptionOfType(UnitDuty.Changed.class).isThrownBy(() -> duty.say(text("Lost", HANDING_OUT), 0));
        assertThat(duty.name()).isEqualTo("Postal vote");
    }

    @Test
    void a_counter_is_open_on_half_days() {
        PublicHours hours =
                PublicHours.of(2, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(DayOfWeek.THURSDAY));

        assertThat(hours.morning(DayOfWeek.FRIDAY)).isTrue();
        assertThat(hours.morning(DayOfWeek.SATURDAY)).isFalse();
        assertThat(hours.afternoon(DayOfWeek.THURSDAY)).isTrue();
        assertThat(hours.afternoon(DayOfWeek.FRIDAY)).isFalse();
    }
}
