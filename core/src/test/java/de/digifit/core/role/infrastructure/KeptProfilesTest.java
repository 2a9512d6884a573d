// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.CodeTaken;
import de.digifit.core.role.NoSuchProfile;
import de.digifit.core.role.ProfileChange.Kind;
import de.digifit.core.role.ProfileChanged;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.role.application.NewProfile;
import de.digifit.core.role.application.ProfileDetails;
import de.digifit.core.role.application.ProfileKeeping;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keeping role profiles, down to PostgreSQL. */
class KeptProfilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), TownClock.ZONE);
    private static final Target RANGE = new Target(2, 3, true);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final JpaProfiles profiles = new JpaProfiles();
    private final InMemoryPeople people = new InMemoryPeople();
    private final ProfileKeeping keeping =
            new ProfileKeeping(new Asker(), profiles, new EveryCompetency(), people, CLOCK);
    private SomeTown town;
    private PersonId toni;
    private CompetencyId d2;
    private CompetencyId a1;

    @BeforeEach
    void open() {
        EntityManager entities = transaction.entities();
        profiles.entities = entities;
        town = new SomeTown(entities);
        Person coordination = new Person(town.id(), "Toni", "Winter", null);
        entities.persist(coordination);
        entities.flush();
        toni = people.add(coordination);
        d2 = town.aCompetency("D2");
        a1 = town.aCompetency("A1");
        session.person(toni, town.id());
    }

    @Test
    void what_was_changed_is_read_again_with_its_reason_by_name_the_newest_first() {
        ProfileId clerk = delivered("SB");

        keeping.ask(clerk, d2, RANGE, 0, "Neues Fachverfahren");
        transaction.written();
        keeping.rename(clerk, new Words("Sachbearbeitung Bau", "Clerk, building"), 1, "Ämter geteilt");
        transaction.written();

        ProfileDetails kept = keeping.get(clerk);
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.title().de()).isEqualTo("Sachbearbeitung Bau");
        assertThat(kept.targets().byCompetency()).isEqualTo(Map.of(a1, new Target(1, false), d2, RANGE));
        assertThat(kept.history())
                .extracting(
                        entry -> entry.change().kind(), entry -> entry.change().reason())
                .containsExactly(tuple(Kind.NAMED, "Ämter geteilt"), tuple(Kind.ASKED, "Neues Fachverfahren"));
        assertThat(kept.history()).allMatch(entry -> entry.author().equals("Toni Winter"));
        assertThat(kept.history().get(1).change().targetBefore()).isEmpty();
        assertThat(kept.history().get(1).change().targetAfter()).contains(RANGE);
        assertThat(kept.history().get(0).change().titleBefore()).contains(new Words("SB", "SB"));
    }

    @Test
    void the_second_of_two_tabs_is_refused_and_the_first_stands() {
        ProfileId clerk = delivered("SB");
        keeping.ask(clerk, d2, RANGE, 0, "aus dem ersten Fenster");
        transaction.written();

        assertThatThrownBy(() -> keeping.drop(clerk, a1, 0, "aus dem zweiten Fenster"))
                .isInstanceOf(ProfileChanged.class);
        assertThat(keeping.get(clerk).history()).hasSize(1);
    }

    @Test
    void a_copy_asks_for_the_same_and_goes_its_own_way() {
        ProfileId clerk = delivered("SB");
        ProfileId copy = keeping.copy(clerk, new NewProfile("SB2", new Words("Zweite", "Second"), "geteilt"));
        transaction.written();

        keeping.drop(copy, a1, 1, "nicht nötig");
        transaction.written();

        assertThat(keeping.get(clerk).targets().find(a1)).isPresent();
        assertThat(keeping.get(copy).targets().find(a1)).isEmpty();
        assertThat(keeping.get(copy).history().get(1).change().kind()).isEqualTo(Kind.COPIED);
        assertThat(keeping.get(copy).history().get(1).change().titleBefore()).contains(new Words("SB", "SB"));
    }

    @Test
    void a_code_names_one_profile_of_the_town() {
        delivered("SB");

        assertThatThrownBy(() -> keeping.found(new NewProfile("sb", new Words("Noch eine", "Another"), "Grund")))
                .isInstanceOf(CodeTaken.class);
    }

    @Test
    void the_profile_of_another_town_is_not_there() {
        ProfileId clerk = delivered("SB");
        session.person(toni, new TownId(Ids.next()));

        assertThat(keeping.all()).isEmpty();
        assertThatThrownBy(() -> keeping.get(clerk)).isInstanceOf(NoSuchProfile.class);
        assertThatThrownBy(() -> keeping.retire(clerk, 0, "fremd")).isInstanceOf(NoSuchProfile.class);
    }

    @Test
    void a_reason_once_given_cannot_be_rewritten() {
        ProfileId clerk = delivered("SB");
        keeping.retire(clerk, 0, "zusammengelegt");
        transaction.written();

        assertThatThrownBy(() -> transaction
                        .entities()
                        .createNativeQuery("update core.role_profile_change set reason = 'anders'")
                        .executeUpdate())
                .hasStackTraceContaining("append-only");
    }

    private ProfileId delivered(String code) {
        RoleProfile profile = new RoleProfile(town.id(), code, new Words(code, code), Map.of(a1, new Target(1, false)));
        profiles.add(profile);
        transaction.written();
        return profile.id();
    }

    /** The rows lie in the database; here it is enough that none is missing. */
    private static final class EveryCompetency implements Competencies {

        @Override
        public List<Competency> all() {
            return List.of();
        }

        @Override
        public List<CompetencyTitle> titles() {
            return List.of();
        }

        @Override
        public Competency get(CompetencyId id) {
            Words any = new Words("Titel", "Title");
            List<Anchor> anchors = IntStream.rangeClosed(1, 4)
                    .mapToObj(level -> new Anchor(level, any))
                    .toList();
            return new Competency(id, new Area("D", any), any, List.of(), anchors);
        }
    }
}
