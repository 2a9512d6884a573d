// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.proposal.LevelProposal;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.content.infrastructure.DeliveredContent;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.Deputy;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.Leadership;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.record.OutboxRow;
import de.digifit.lms.seminar.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TownStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 13);
    private static final ToldTown MUSTERAU = ToldTown.of("musterau", TODAY);
    private static final ToldTown KLEINFELDE = ToldTown.of("kleinfelde", TODAY);

    @Test
    void the_same_day_tells_the_same_town() {
        assertThat(gist(ToldTown.of("musterau", TODAY))).isEqualTo(gist(MUSTERAU));
    }

    @Test
    void musterau_has_the_size_of_the_middle_scenario() {
        assertThat(MUSTERAU.all(Person.class)).hasSize(450);
        assertThat(MUSTERAU.all(Unit.class)).hasSize(38);
        assertThat(MUSTERAU.all(Leadership.class)).hasSize(38);
        assertThat(MUSTERAU.all(Deputy.class)).hasSize(38);
        assertThat(MUSTERAU.all(Event.class)).hasSize(68 + 35 + 4 + 4 + 4 + 1);
        assertThat(MUSTERAU.all(Booking.class)).hasSizeBetween(800, 1150);
        assertThat(MUSTERAU.all(Certificate.class)).hasSizeBetween(550, 750);
        assertThat(MUSTERAU.all(OutboxRow.class)).isEmpty();
    }

    @Test
    void the_roles_are_mixed_as_in_a_town_hall() {
        Map<ProfileId, String> codes =
                MUSTERAU.all(RoleProfile.class).stream().collect(Collectors.toMap(RoleProfile::id, RoleProfile::code));
        Map<String, Long> holders = MUSTERAU.all(RoleAssignment.class).stream()
                .collect(Collectors.groupingBy(
                        assignment -> codes.getOrDefault(assignment.roleProfile(), ""), Collectors.counting()));

        assertThat(holders)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "SB", 313L, "MD", 99L, "FK", 38L, "DL", 18L, "KU", 9L, "FV", 9L, "PZ", 2L, "FB", 1L, "CDO",
                        1L));
    }

    @Test
    void units_have_four_to_thirty_people_and_there_are_six_divisions() {
        Map<UnitId, Long> sizes = MUSTERAU.all(Employment.class).stream()
                .collect(Collectors.groupingBy(Employment::unit, Collectors.counting()));
        Unit top = MUSTERAU.all(Unit.class).get(0);

        assertThat(sizes).hasSize(38);
        assertThat(sizes.values()).allMatch(size -> size >= 4 && size <= 30);
        assertThat(MUSTERAU.all(Unit.class))
                .filteredOn(unit -> unit.parent().equals(Optional.of(top.id())))
                .hasSize(6);
    }

    @Test
    void the_team_has_eighteen_members_one_of_whom_speaks_for_it() {
        MultiplierTeam team = MUSTERAU.all(MultiplierTeam.class).get(0);

        assertThat(team.members()).hasSize(18).extracting(Membership::person).contains(person("Alex Beispiel"));
        assertThat(team.members())
                .filteredOn(Membership::speaker)
                .extracting(Membership::person)
                .containsExactly(person("Mika Sommer"));
    }

    @Test
    void most_people_have_assessed_themselves_and_most_levels_are_agreed() {
        assertThat(MUSTERAU.all(Evidence.class).stream()
                        .filter(entry -> entry.kind() == EvidenceKind.SELF_ASSESSMENT)
                        .map(Evidence::person)
                        .distinct())
                .hasSizeBetween(290, 340);
        assertThat(MUSTERAU.all(AgreedLevel.class))
                .hasSizeBetween(5500, 7000)
                .hasSameSizeAs(MUSTERAU.all(LevelProposal.class));
    }

    @Test
    void the_example_persons_have_the_levels_of_the_golden_examples() {
        assertThat(agreed("Robin Vorlage")).isEqualTo(golden("Robin Vorlage"));
        assertThat(agreed("Kim Muster")).isEqualTo(golden("Kim Muster"));
        Map<CompetencyId, Integer> alex = golden("Alex Beispiel");
        alex.remove(CompetencyId.of("KDW", "D2"));
        assertThat(agreed("Alex Beispiel")).isEqualTo(alex);
    }

    @Test
    void nothing_is_known_about_alex_in_data_protection() {
        assertThat(MUSTERAU.all(Evidence.class))
                .filteredOn(entry -> entry.person().equals(person("Alex Beispiel")))
                .isNotEmpty()
                .extracting(Evidence::competency)
                .doesNotContain(CompetencyId.of("KDW", "D2"));
    }

    @Test
    void mail_stays_within_invented_domains_and_kim_has_none() {
        assertThat(MUSTERAU.all(Person.class))
                .allSatisfy(person -> assertThat(person.mail().orElse("x@musterau.example"))
                        .matches("[a-z]+(\\.[a-z]+)?@musterau\\.example"));
        assertThat(MUSTERAU.person("Kim Muster").mail()).isEmpty();
        assertThat(KLEINFELDE.person("Nele Hinrichs").mail()).contains("nele.hinrichs@kleinfelde.example");
    }

    @Test
    void the_works_agreement_releases_all_modules() {
        assertThat(List.of(MUSTERAU, KLEINFELDE)).allSatisfy(town -> assertThat(town.all(ModuleSwitch.class))
                .hasSameSizeAs(Module.values())
                .allSatisfy(change -> {
                    assertThat(change.status()).isEqualTo(ModuleStatus.RELEASED);
                    assertThat(change.agreement().agreementFile()).isEqualTo("10.24.01");
                }));
    }

    @Test
    void kleinfelde_is_too_small_for_any_count_about_people() {
        Unit top = KLEINFELDE.all(Unit.class).get(0);

        assertThat(KLEINFELDE.all(Person.class)).hasSize(24);
        assertThat(KLEINFELDE.all(Unit.class)).hasSize(3);
        assertThat(KLEINFELDE.all(Employment.class))
                .filteredOn(employment -> !employment.unit().equals(top.id()))
                .hasSizeLessThan(10);
    }

    private static PersonId person(String name) {
        return MUSTERAU.person(name).id();
    }

    private static Map<CompetencyId, Integer> agreed(String name) {
        return MUSTERAU.all(AgreedLevel.class).stream()
                .filter(agreed -> agreed.person().equals(person(name)))
                .collect(Collectors.toMap(
                        AgreedLevel::competency, agreed -> agreed.level().number()));
    }

    private static Map<CompetencyId, Integer> golden(String name) {
        return DeliveredContent.read().exampleLevels(name).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().number()));
    }

    private static List<List<String>> gist(ToldTown town) {
        Function<PersonId, String> name = id -> town.all(Person.class).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
        return List.of(
                town.all(Person.class).stream().map(Person::name).toList(),
                town.all(Event.class).stream()
                        .map(event -> event.startsAt() + event.place())
                        .toList(),
                town.all(Booking.class).stream()
                        .map(booking -> name.apply(booking.person()) + booking.state() + booking.appliedAt())
                        .toList(),
                town.all(AgreedLevel.class).stream()
                        .map(agreed -> agreed.competency() + " " + agreed.level() + agreed.agreedOn())
                        .toList());
    }
}
