// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.content.ShippedContent;
import de.digifit.core.content.infrastructure.DeliveredContent;
import de.digifit.core.council.CouncilEntry;
import de.digifit.core.edition.EditionFixed;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.edition.NoSuchEdition;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.exchange.CaseFile;
import de.digifit.core.framework.exchange.Editions;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.shared.InOneTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is kept comes back the same, whatever stands in it. */
class KeptEditionsTest {

    private static final int ROUNDS = 40;
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final CouncilEntry COUNCIL = new CouncilEntry(LocalDate.of(2026, 5, 20), "PR 4/26");
    private static final String MIGRATION = "/db/core/V066__editions_of_frameworks.sql";

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaEditions editions = new JpaEditions();
    private SomeTown town;
    private PersonId toni;

    @BeforeEach
    void open() {
        editions.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        toni = town.aPerson("Toni");
    }

    @Test
    void an_edition_comes_back_from_the_database_and_from_case_as_it_was_kept() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Edition edition = new Editions(seed).any();
            EditionId id = draft(edition);

            Edition kept = editions.get(town.id(), id).edition();

            assertThat(kept).as("seed %s", seed).isEqualTo(edition.as(edition.version(), EditionStatus.DRAFT));
            assertThat(CaseFile.read(Editions.file(Editions.asCase(kept))).orElseThrow())
                    .isEqualTo(kept);
        }
    }

    @Test
    void a_draft_that_is_rewritten_says_what_it_says_now() {
        EditionId id = draft(new Editions(1).any());
        Edition other = new Editions(2).any();

        KeptEdition held = editions.hold(town.id(), id);
        held.rewrite(other, 0, toni, NOW);
        transaction.written();

        Edition kept = editions.get(town.id(), id).edition();
        assertThat(kept.competencies()).hasSameSizeAs(other.competencies());
        assertThat(kept.title()).isEqualTo(other.title());
        assertThat(editions.get(town.id(), id).revision()).isEqualTo(1);
    }

    @Test
    void a_draft_is_seen_by_its_town_only_and_what_was_published_by_all() {
        EditionId id = draft(Editions.small());
        SomeTown other = new SomeTown(transaction.entities());

        assertThat(editions.seenBy(other.id())).isEmpty();
        assertThatThrownBy(() -> editions.get(other.id(), id)).isInstanceOf(NoSuchEdition.class);

        editions.hold(town.id(), id).publish(0, "Beschluss des Rates", COUNCIL, toni, NOW);
        transaction.written();

        assertThat(editions.seenBy(other.id())).hasSize(1);
        assertThat(editions.published("TST")).map(KeptEdition::id).contains(id);
        assertThat(editions.published("TST").flatMap(KeptEdition::council)).contains(COUNCIL);
        assertThatThrownBy(() -> editions.get(other.id(), id).rewrite(Editions.small(), 1, toni, NOW))
                .isInstanceOf(EditionFixed.class);
    }

    @Test
    void the_database_knows_one_edition_in_force_only() {
        editions.hold(town.id(), draft(Editions.small())).publish(0, "zuerst", COUNCIL, toni, NOW);
        transaction.written();
        editions.hold(town.id(), draft(Editions.small().as("2", EditionStatus.DRAFT)))
                .publish(0, "zuletzt", COUNCIL, toni, NOW);

        assertThatThrownBy(() -> transaction.entities().flush()).hasStackTraceContaining("framework_edition_published");
    }

    @Test
    void what_is_given_up_leaves_nothing() {
        EditionId id = draft(Editions.small());

        editions.remove(editions.hold(town.id(), id));
        transaction.written();

        assertThat(transaction
                        .entities()
                        .createNativeQuery("select count(*) from core.framework_line")
                        .getSingleResult())
                .isEqualTo(0L);
    }

    /** An installation from before there were editions finds what it used as the first one, word for word. */
    @Test
    void the_migration_makes_an_edition_of_what_was_in_use() throws IOException {
        EntityManager entities = transaction.entities();
        ShippedContent content = DeliveredContent.read();
        entities.persist(content.framework());
        entities.flush();
        content.competencies().forEach(entities::persist);
        transaction.written();

        entities.createNativeQuery("set local search_path to core").executeUpdate();
        Arrays.stream(migration().split(";\n"))
                .filter(statement -> statement.contains("\nupdate framework")
                        || statement.contains("\ninsert into framework_edition")
                        || statement.contains("\nwith scale"))
                .forEach(statement -> entities.createNativeQuery(statement).executeUpdate());
        transaction.written();

        KeptEdition first = editions.published("KDW").orElseThrow();
        assertThat(first.edition()).isEqualTo(content.edition().as("1", EditionStatus.PUBLISHED));
    }

    private EditionId draft(Edition edition) {
        KeptEdition draft = KeptEdition.draft(edition, town.id(), toni, NOW);
        editions.add(draft);
        transaction.written();
        return draft.id();
    }

    private static String migration() throws IOException {
        try (InputStream sql = Objects.requireNonNull(KeptEdition.class.getResourceAsStream(MIGRATION))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
