// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation.application;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.application.TeamEstimate;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceId;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.InMemoryLedger;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.Release;
import de.digifit.core.evidence.Releases;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Robin leads Alex, with a deputy; a stranger leads others. */
final class TeamAtWork implements AfterEachCallback {

    static final CompetencyId D2 = CompetencyId.of("KDW", "D2");

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Period LONG = new Period(TODAY.minusYears(2), TODAY.plusYears(2));

    private final SignedInAs session = new SignedInAs();
    private final TownId town = new TownId(Ids.next());
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final PersonId alex = lines.person("Alex");
    private final PersonId robin = lines.person("Robin");
    private final PersonId deputy = lines.person("Deputy");
    private final PersonId stranger = lines.person("Stranger");
    private final Ledger ledger = new InMemoryLedger();
    private final List<Release> released = new ArrayList<>();
    private final Observations observations;

    TeamAtWork() {
        UnitId desk = lines.unit("Bürgerbüro");
        UnitId works = lines.unit("Bauhof");
        lines.employ(alex, desk, LONG);
        lines.employ(robin, desk, LONG);
        lines.employ(deputy, desk, LONG);
        lines.lead(robin, desk, LONG);
        lines.standIn(deputy, robin, LONG);
        lines.employ(stranger, works, LONG);
        lines.lead(stranger, works, LONG);
        InMemoryPeople people = new InMemoryPeople();
        lines.people().forEach(people::add);
        Clock clock = Clock.fixed(NOW, TownClock.ZONE);
        Asker asker = new Asker();
        InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
        WorksAgreement agreement = new WorksAgreement("DV DigiFit", TODAY, "10.22");
        switches.add(new ModuleSwitch(town, Module.OBSERVATION, ModuleStatus.RELEASED, agreement, robin, NOW));
        Modules modules = new Modules(asker, switches);
        Disclosure disclosure = new Disclosure(asker, lines, new InMemoryViewLog(), new InMemoryRestrictions(), clock);
        observations = new Observations(
                new Observer(asker, modules, disclosure, new OneCompetency(), people),
                new TeamEstimate(modules, disclosure, ledger, new InMemoryReleases(), clock),
                ledger,
                clock);
    }

    Observations observations() {
        return observations;
    }

    Ledger ledger() {
        return ledger;
    }

    PersonId alex() {
        return alex;
    }

    PersonId robin() {
        return robin;
    }

    PersonId deputy() {
        return deputy;
    }

    PersonId stranger() {
        return stranger;
    }

    void signsIn(PersonId person) {
        session.person(person, town);
    }

    EvidenceId rates(PersonId person, Level level) {
        Evidence own = new Evidence(
                new Subject(town, person, D2), EvidenceKind.SELF_ASSESSMENT, level, TODAY, person, "self", NOW);
        ledger.append(own);
        return own.id();
    }

    void releases(PersonId person) {
        released.add(new Release(new Subject(town, person, D2), NOW));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        session.afterEach(test);
    }

    private final class InMemoryReleases implements Releases {

        @Override
        public void add(Release release) {
            released.add(release);
        }

        @Override
        public Optional<Release> find(PersonId person, CompetencyId competency) {
            return released.stream()
                    .filter(release ->
                            person.equals(alex) && release.competency().equals(competency))
                    .findFirst();
        }

        @Override
        public Map<PersonId, Set<CompetencyId>> of(Collection<PersonId> people) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneCompetency implements Competencies {

        private static final Words ANY = new Words("Etwas", "Something");

        @Override
        public List<Competency> all() {
            return List.of(get(D2));
        }

        @Override
        public List<CompetencyTitle> titles() {
            return List.of();
        }

        @Override
        public Competency get(CompetencyId id) {
            List<Anchor> anchors = IntStream.rangeClosed(1, 4)
                    .mapToObj(level -> new Anchor(level, ANY))
                    .toList();
            return new Competency(id, new Area("D", ANY), ANY, List.of(), anchors);
        }
    }
}
