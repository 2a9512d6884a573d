// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.note.NoteChanged;
import de.digifit.assessment.note.application.TalkNotes;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.application.TalkOffice;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaNotesTest {

    private static final String CANARY = "Kanarienvogel-7c1f";

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final TalkOffice office = new TalkOffice(town, SomeTalk.THEN);
    private final PersonId person = office.musterau.worker();
    private final PersonId leader = office.musterau.sectionHead();
    private final Campaign campaign = SomeTalk.aCampaign(town);
    private final Talk talk = SomeTalk.invited(campaign, town, person, leader);
    private final JpaNotes notes = new JpaNotes();
    private final TalkNotes acts = new TalkNotes(
            new Asker(),
            office.seats,
            notes,
            new AesGcmSeal(new NoteKey(
                    Optional.of(Base64.getEncoder().encodeToString(new byte[32])), false, Optional.empty())),
            office.clock);

    @BeforeEach
    void open() {
        notes.entities = transaction.entities();
        talk.hold(de.digifit.assessment.talk.TalkStep.Hand.own(leader, SomeTalk.THEN));
        office.talks.add(talk);
        transaction.entities().persist(campaign);
        transaction.entities().persist(talk);
        transaction.written();
    }

    @Test
    void the_two_read_what_either_wrote() {
        session.person(leader, town);
        acts.write(talk.id(), CANARY, 0);
        transaction.written();
        session.person(person, town);

        assertThat(acts.read(talk.id()).words()).isEqualTo(CANARY);
        assertThat(acts.read(talk.id()).writtenBy()).contains(leader);
    }

    @Test
    void nobody_else_reads_it_whatever_the_office() {
        session.person(leader, town);
        acts.write(talk.id(), CANARY, 0);
        office.lines.standIn(office.musterau.clerk(), leader, Period.since(LocalDate.of(2026, 1, 1)));

        for (PersonId other : List.of(
                office.musterau.clerk(), office.musterau.head(), office.musterau.mayor(), office.musterau.helper())) {
            session.person(other, town);
            assertThatThrownBy(() -> acts.read(talk.id())).isInstanceOf(Absence.class);
            assertThatThrownBy(() -> acts.write(talk.id(), "x", 1)).isInstanceOf(Absence.class);
        }
    }

    @Test
    void nothing_of_it_stands_in_any_table() {
        session.person(person, town);
        acts.write(talk.id(), CANARY, 0);
        transaction.written();

        List<?> tables = transaction
                .entities()
                .createNativeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'assessment' and table_type = 'BASE TABLE'")
                .getResultList();
        assertThat(tables).hasSizeGreaterThan(8);
        for (Object table : tables) {
            assertThat(transaction
                            .entities()
                            .createNativeQuery("select count(*) from assessment." + table
                                    + " r where strpos(cast(row_to_json(r) as text), :canary) > 0")
                            .setParameter("canary", CANARY)
                            .getSingleResult())
                    .as("table " + table)
                    .isEqualTo(0L);
        }
    }

    @Test
    void who_writes_on_an_old_page_is_told_and_nothing_is_lost() {
        session.person(leader, town);
        acts.write(talk.id(), "erste", 0);

        assertThatThrownBy(() -> acts.write(talk.id(), "zweite", 0)).isInstanceOf(NoteChanged.class);
        assertThat(acts.read(talk.id()).words()).isEqualTo("erste");
    }

    @Test
    void on_paper_only_the_remark_is_kept_and_empty_words_keep_nothing() {
        session.person(leader, town);
        acts.write(talk.id(), CANARY, 0);
        acts.onPaper(talk.id(), 1);
        assertThat(acts.read(talk.id()).onPaper()).isTrue();
        assertThat(acts.read(talk.id()).words()).isEmpty();

        acts.write(talk.id(), "", 2);
        transaction.written();
        assertThat(notes.find(talk.id())).isEmpty();
    }

    @Test
    void it_is_destroyed_with_the_next_talk_and_after_four_years() {
        session.person(leader, town);
        acts.write(talk.id(), CANARY, 0);
        transaction.written();

        notes.destroyBefore(person, talk.id(), SomeTalk.THEN.plus(Duration.ofDays(400)));
        notes.destroyOlderThan(SomeTalk.THEN.minusSeconds(1));
        assertThat(notes.find(talk.id())).isPresent();
        notes.destroyBefore(
                person, new de.digifit.assessment.talk.TalkId(Ids.next()), SomeTalk.THEN.plus(Duration.ofDays(400)));
        transaction.written();
        assertThat(notes.find(talk.id())).isEmpty();
    }
}
