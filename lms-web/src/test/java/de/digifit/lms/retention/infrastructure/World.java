// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.privacy.infrastructure.AllSchemas;
import de.digifit.lms.privacy.infrastructure.TestCatalogue;
import de.digifit.lms.retention.DeletionRun;
import de.digifit.lms.retention.RunKind;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Real rows under the real rules of the database: nothing is switched off. */
@SuppressWarnings("UnnecessaryAssignment") // without a container the test is the one who injects
final class World {

    private static final String LEFT = "update core.employment set valid_to = '2026-06-30' where person = {alex};";

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    final TownId town = new TownId(UUID.randomUUID());
    final PersonId alex = new PersonId(UUID.randomUUID());
    final PersonId robin = new PersonId(UUID.randomUUID());

    private final EntityManager entities;
    private final SqlEraser eraser = new SqlEraser();
    private final Map<String, UUID> names = new HashMap<>();

    /** Migrates all schemas first. */
    static void prepare() {
        AllSchemas.columns();
    }

    World(EntityManager entities) {
        this.entities = entities;
        eraser.entities = entities;
        eraser.catalogue = TestCatalogue.shipped();
        names.put("town", town.value());
        names.put("alex", alex.value());
        names.put("robin", robin.value());
        add(read("world.sql"));
    }

    static String read(String file) {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SqlEraser eraser() {
        return eraser;
    }

    UUID id(String name) {
        return names.computeIfAbsent(name, any -> UUID.randomUUID());
    }

    /** Statements, each ended by a semicolon at the end of a line; words in braces are ids. */
    void add(String sql) {
        String plain = sql.replace("{left}", LEFT).replaceAll("(?m)^--.*$", "");
        Stream.of(plain.split(";\\s*(\\n|$)", -1))
                .filter(statement -> !statement.isBlank())
                .forEach(statement ->
                        entities.createNativeQuery(filled(statement)).executeUpdate());
    }

    private String filled(String statement) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        Matcher asked = NAME.matcher(statement);
        while (asked.find()) {
            UUID id = "new".equals(asked.group(1)) ? UUID.randomUUID() : id(asked.group(1));
            filled.append(statement, from, asked.start())
                    .append('\'')
                    .append(id)
                    .append('\'');
            from = asked.end();
        }
        return filled.append(statement.substring(from)).toString();
    }

    /** All batches of a run on that day; what went, by table. */
    Map<String, Long> runOn(LocalDate day) {
        return run(RunKind.BY_RULE, day, 1000);
    }

    Map<String, Long> run(RunKind kind, LocalDate day, int most) {
        return run(town, kind, day, most);
    }

    void runOn(UUID otherTown, LocalDate day) {
        run(new TownId(otherTown), RunKind.BY_RULE, day, 1000);
    }

    private Map<String, Long> run(TownId of, RunKind kind, LocalDate day, int most) {
        Instant now = day.atStartOfDay(TownClock.ZONE).toInstant();
        DeletionRun run = new DeletionRun(of, kind, day, robin, now);
        entities.persist(run);
        entities.flush();
        Map<String, Long> batch = Map.of("", 1L);
        while (!batch.isEmpty()) {
            batch = eraser.erase(run, most);
            run.note(batch, now);
        }
        entities.flush();
        return run.gone();
    }

    long count(String from) {
        return ((Number) entities.createNativeQuery("select count(*) from " + filled(from))
                        .getSingleResult())
                .longValue();
    }

    String text(String sql) {
        return String.valueOf(entities.createNativeQuery(filled(sql)).getSingleResult());
    }
}
