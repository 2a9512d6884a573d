// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.application;

import de.digifit.assessment.item.BankForTests;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.talk.ReleasedEverywhere;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.evidence.InMemoryLedger;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A town with an item bank, and alex who answers. */
public final class AnsweringTown {

    public static final Area D = new Area("D", new Words("Sicherheit", "Security"));

    public final TownId town = new TownId(Ids.next());
    public final PersonId alex = new PersonId(Ids.next());
    public final PersonId robin = new PersonId(Ids.next());
    public final BankForTests bank = new BankForTests();
    public final InMemoryLedger ledger = new InMemoryLedger();
    public final ReleasedEverywhere agreement = new ReleasedEverywhere(town);
    public final Competencies competencies = new OfAreaD();
    public final Participant participant;
    public final OwnEvidence evidence;

    private final SignedInAs session;

    public AnsweringTown(SignedInAs session) {
        this.session = session;
        Asker asker = new Asker();
        Clock clock =
                Clock.fixed(SomeItems.TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
        participant = new Participant(asker, new Modules(asker, agreement), clock);
        evidence = new OwnEvidence(participant, ledger);
    }

    public void signIn(PersonId person) {
        session.person(person, town);
    }

    private static final class OfAreaD implements Competencies {

        @Override
        public List<Competency> all() {
            return Stream.of(SomeItems.D1, SomeItems.D2).map(this::get).toList();
        }

        @Override
        public List<CompetencyTitle> titles() {
            return Stream.of(SomeItems.D1, SomeItems.D2)
                    .map(id -> new CompetencyTitle(id, D, D.title(), false))
                    .toList();
        }

        @Override
        public Competency get(CompetencyId id) {
            List<Anchor> anchors = IntStream.rangeClosed(1, 4)
                    .mapToObj(level -> new Anchor(level, D.title()))
                    .toList();
            return new Competency(id, D, D.title(), List.of(), anchors);
        }
    }
}
