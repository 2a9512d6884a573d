// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyOutdated;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.FrameworkKeptElsewhere;
import de.digifit.core.council.CouncilEntry;
import de.digifit.core.council.CouncilNotInvolved;
import de.digifit.core.edition.EditionChanged;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.Editions;
import de.digifit.core.edition.ReasonForEditionMissing;
import de.digifit.core.edition.VersionTaken;
import de.digifit.core.edition.application.EditionDrafting;
import de.digifit.core.edition.application.EditionPublishing;
import de.digifit.core.edition.application.EditionShelf;
import de.digifit.core.edition.infrastructure.RealEditions;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Reading;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Drafting and publishing down to PostgreSQL: what people are rated against afterwards. */
class PublishedEditionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), TownClock.ZONE);
    private static final CouncilEntry COUNCIL = new CouncilEntry(LocalDate.of(2026, 6, 1), "PR 4/26");
    private static final CompetencyId A1 = CompetencyId.of("TST", "A1");
    private static final CompetencyId B1 = CompetencyId.of("TST", "B1");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final JpaFrameworksInUse frameworks = new JpaFrameworksInUse();
    private final JpaCompetencies competencies = new JpaCompetencies();
    private EditionDrafting drafting;
    private EditionPublishing publishing;
    private EditionShelf shelf;
    private SomeTown town;
    private PersonId toni;

    @BeforeEach
    void open() {
        frameworks.entities = transaction.entities();
        competencies.entities = transaction.entities();
        Editions editions = RealEditions.on(transaction.entities());
        shelf = new EditionShelf(new Asker(), editions, new InMemoryPeople());
        drafting = new EditionDrafting(new Asker(), editions, shelf, CLOCK);
        publishing = new EditionPublishing(new Asker(), editions, frameworks, CLOCK);
        town = new SomeTown(transaction.entities());
        toni = town.aPerson("Toni");
        session.person(toni, town.id());
    }

    @Test
    void the_competencies_of_the_edition_are_the_ones_in_use_and_one_left_out_stays_outdated() throws IOException {
        publish(small());
        transaction
                .entities()
                .createNativeQuery("""
                        insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
                        values (gen_random_uuid(), ?, ?, 'TST-B1', 'SELF_ASSESSMENT', 2, current_date, ?, 'self', now())
                        """)
                .setParameter(1, town.id().value())
                .setParameter(2, toni.value())
                .setParameter(3, toni.value())
                .executeUpdate();
        Edition shorter = small().without(B1).as("2", EditionStatus.DRAFT);

        EditionId second = publish(renamed(shorter));

        assertThat(competencies.all()).extracting(Competency::id).containsExactly(A1);
        assertThat(competencies.get(A1).title()).isEqualTo(new Words("Neuer Titel", "New title"));
        assertThat(competencies.get(B1).outdated()).isTrue();
        assertThat(competencies.titles()).extracting(CompetencyTitle::outdated).containsExactly(false, true);
        assertThatThrownBy(() -> competencies.get(B1).requireInUse()).isInstanceOf(CompetencyOutdated.class);
        assertThat(shelf.all())
                .extracting(edition -> edition.status())
                .containsExactly(EditionStatus.PUBLISHED, EditionStatus.OUTDATED);
        assertThat(shelf.get(second).reason()).isEqualTo("Beschluss");
    }

    @Test
    void what_comes_back_in_a_later_edition_is_in_use_again() throws IOException {
        publish(small());
        publish(small().without(B1).as("2", EditionStatus.DRAFT));
        publish(small().as("3", EditionStatus.DRAFT));

        assertThat(competencies.get(B1).outdated()).isFalse();
        assertThat(competencies.all()).hasSize(2);
    }

    @Test
    void without_a_reason_or_with_a_name_that_was_there_or_unread_nothing_is_published() throws IOException {
        publish(small());
        EditionId same = adopt(small());
        EditionId other = adopt(small().as("2", EditionStatus.DRAFT));

        assertThatThrownBy(() -> publishing.publish(same, 0, "Grund", COUNCIL)).isInstanceOf(VersionTaken.class);
        assertThatThrownBy(() -> publishing.publish(other, 0, " ", COUNCIL))
                .isInstanceOf(ReasonForEditionMissing.class);
        CouncilEntry tomorrow = new CouncilEntry(COUNCIL.on().plusDays(1), "PR 4/26");
        assertThatThrownBy(() -> publishing.publish(other, 0, "Grund", tomorrow))
                .isInstanceOf(CouncilNotInvolved.class);
        assertThatThrownBy(() -> publishing.publish(other, 7, "Grund", COUNCIL)).isInstanceOf(EditionChanged.class);
    }

    @Test
    void what_one_town_keeps_no_other_publishes() throws IOException {
        publish(small());
        SomeTown neighbour = new SomeTown(transaction.entities());
        session.person(toni, neighbour.id());
        EditionId draft = adopt(small().as("2", EditionStatus.DRAFT));

        assertThatThrownBy(() -> publishing.publish(draft, 0, "von nebenan", COUNCIL))
                .isInstanceOf(FrameworkKeptElsewhere.class);
    }

    @Test
    void looking_at_a_file_keeps_nothing_of_it() throws IOException {
        byte[] table = bytes(de.digifit.core.framework.exchange.Editions.asTable(small()));
        byte[] json = bytes(de.digifit.core.framework.exchange.Editions.asCase(small()));

        assertThat(drafting.look(table).reading()).isInstanceOf(Reading.Accepted.class);
        assertThat(drafting.look(json).reading()).isInstanceOf(Reading.Accepted.class);
        assertThat(drafting.look(bytes("kind;code")).reading()).isInstanceOf(Reading.Refused.class);
        assertThat(drafting.look(new byte[0]).reading()).isInstanceOf(Reading.Refused.class);
        assertThat(shelf.all()).isEmpty();
    }

    private EditionId publish(Edition edition) throws IOException {
        EditionId id = adopt(edition);
        publishing.publish(id, 0, "Beschluss", COUNCIL);
        transaction.written();
        return id;
    }

    private EditionId adopt(Edition edition) throws IOException {
        EditionId id = drafting.adopt(bytes(de.digifit.core.framework.exchange.Editions.asTable(edition)));
        transaction.written();
        return id;
    }

    private static Edition renamed(Edition edition) {
        EditionCompetency a1 = edition.find(A1).orElseThrow();
        return edition.with(new EditionCompetency(
                A1, a1.area(), new Words("Neuer Titel", "New title"), a1.mappings(), a1.anchors()));
    }

    private static Edition small() {
        return de.digifit.core.framework.exchange.Editions.small();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
