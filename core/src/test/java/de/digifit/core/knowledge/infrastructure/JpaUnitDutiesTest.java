// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.DutyPost.Need;
import de.digifit.core.knowledge.NoSuchDuty;
import de.digifit.core.knowledge.PublicHours;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaUnitDutiesTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaUnitDuties duties = new JpaUnitDuties();
    private SomeTown town;
    private UnitId unit;
    private CompetencyId files;

    @BeforeEach
    void open() {
        duties.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        unit = town.aUnit("Sachgebiet");
        files = town.aCompetency("B1");
    }

    private UnitDuty.Text text(String name, Optional<PublicHours> hours, String... works) {
        return new UnitDuty.Text(
                name,
                List.of(works).stream()
                        .map(work ->
                                DutyPost.of(work, 2, Optional.of(new Need(files, Level.APPLYING)), Optional.empty()))
                        .toList(),
                hours);
    }

    private UnitDuty kept(UnitDuty.Text text) {
        UnitDuty duty = new UnitDuty(town.id(), unit, text);
        duties.add(duty);
        transaction.written();
        return duty;
    }

    @Test
    void a_duty_comes_back_as_it_was_said() {
        PublicHours hours = PublicHours.of(2, Set.of(DayOfWeek.MONDAY), Set.of(DayOfWeek.THURSDAY));
        UnitDuty said = kept(text("Postal vote", Optional.of(hours), "Hand out", "Decide"));

        UnitDuty found = duties.get(town.id(), said.id());
        assertThat(found.name()).isEqualTo("Postal vote");
        assertThat(found.counter()).contains(hours);
        assertThat(found.duty()).isEqualTo(said.duty());
        assertThat(found.posts()).extracting(DutyPost::work).containsExactly("Hand out", "Decide");
        assertThat(duties.counters(town.id())).hasSize(1);
    }

    @Test
    void what_is_no_counter_has_none() {
        UnitDuty said = kept(text("Files", Optional.empty(), "File"));

        assertThat(duties.get(town.id(), said.id()).counter()).isEmpty();
        assertThat(duties.counters(town.id())).isEmpty();
        assertThat(duties.of(List.of(unit))).hasSize(1);
        assertThat(duties.of(List.of())).isEmpty();
    }

    @Test
    void its_posts_change_and_it_goes() {
        UnitDuty said = kept(text("Files", Optional.empty(), "File", "Scan"));

        UnitDuty held = duties.hold(town.id(), said.id());
        held.say(text("Filing", Optional.empty(), "Scan"), 0);
        duties.keep(held);
        transaction.written();
        assertThat(duties.get(town.id(), said.id()).posts())
                .extracting(DutyPost::work)
                .containsExactly("Scan");

        duties.remove(duties.hold(town.id(), said.id()));
        transaction.written();
        assertThat(duties.of(List.of(unit))).isEmpty();
    }

    @Test
    void a_unit_has_one_duty_of_a_name() {
        kept(text("Files", Optional.empty(), "File"));
        UnitDuty other = kept(text("Post", Optional.empty(), "Open"));

        assertThatExceptionOfType(UnitDuty.NamedAlready.class)
                .isThrownBy(() -> kept(text("Files", Optional.empty(), "File")));
        UnitDuty held = duties.hold(town.id(), other.id());
        held.say(text("Files", Optional.empty(), "Open"), 0);
        assertThatExceptionOfType(UnitDuty.NamedAlready.class).isThrownBy(() -> duties.keep(held));
    }

    @Test
    void another_town_has_none_of_them() {
        UnitDuty said = kept(text("Files", Optional.empty(), "File"));

        assertThatExceptionOfType(NoSuchDuty.class).isThrownBy(() -> duties.get(new TownId(Ids.next()), said.id()));
    }
}
