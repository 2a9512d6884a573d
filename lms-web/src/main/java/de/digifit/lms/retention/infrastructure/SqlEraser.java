// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.Ending.OnDay;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.lms.retention.DeletionRun;
import de.digifit.lms.retention.DueRows;
import de.digifit.lms.retention.Eraser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEraser implements Eraser {

    /** The one door: what is only added to lets rows go in a transaction that says this, and in no other. */
    private static final String OPEN = "select set_config('core.retention', 'on', true)";

    private static final String DUE = """
        select '%1$s', count(*) filter (where due <= :today and not held and not waiting),
            count(*) filter (where due <= :today and held),
            count(*) filter (where due <= :today and not held and waiting),
            min(due) filter (where not held and not waiting)
        from (select due, held, due <= :today and %2$s as waiting from %3$s t
            cross join lateral (select %4$s as due, %5$s as held) ends where %6$s = :town) as %7$s\
        """;

    private static final String LEAVERS = """
        select p.id, p.first_name || ' ' || p.family_name, l.left_on, l.left_on + 90 from core.person p
        cross join lateral (select core.last_day(p.id) as left_on) l
        where p.town = :town and l.left_on < :today and p.left_on is distinct from l.left_on order by 3, 2
        """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Inject
    DataCatalogue catalogue;

    @Override
    public List<DueRows> due(TownId town, LocalDate day) {
        Rules rules = new Rules(catalogue, Layout.of(entities));
        List<PersonalTable> tables = rules.tables();
        String sql = tables.stream().map(table -> question(rules, table)).collect(Collectors.joining("\nunion all\n"));
        Map<String, Object[]> found =
                rows(entities.createNativeQuery(sql)
                                .setParameter("town", town.value())
                                .setParameter("today", day))
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return tables.stream()
                .map(table -> counted(table, found.getOrDefault(table.name(), new Object[] {"", 0, 0, 0, null})))
                .toList();
    }

    private static String question(Rules rules, PersonalTable table) {
        return DUE.formatted(
                table.name(),
                rules.waiting(table, "t"),
                table.name(),
                rules.day(table, "t"),
                rules.held(table, "t"),
                rules.town(table, "t"),
                table.name().replace('.', '_'));
    }

    private static DueRows counted(PersonalTable table, @Nullable Object[] row) {
        return new DueRows(
                table,
                number(row[1]),
                number(row[2]),
                number(row[3]),
                Optional.ofNullable(row[4]).map(SqlEraser::date));
    }

    @Override
    public Map<String, Long> erase(DeletionRun run, int most) {
        entities.createNativeQuery(OPEN).getSingleResult();
        Layout layout = Layout.of(entities);
        Rules rules = new Rules(catalogue, layout);
        Erasure erasure = new Erasure(rules, layout);
        Map<String, Long> gone = new HashMap<>();
        long left = most;
        for (PersonalTable table : inOrder(rules.tables())) {
            if (left > 0) {
                Map<String, Long> went = erase(erasure.of(table, run.kind()), run, left);
                went.forEach((place, rows) -> gone.merge(place, rows, Long::sum));
                left -= went.getOrDefault(table.name(), 0L);
            }
        }
        return gone;
    }

    /** Names first: what else is measured by the last day finds it there when the employment is gone. */
    private static List<PersonalTable> inOrder(List<PersonalTable> tables) {
        return tables.stream()
                .sorted(Comparator.comparing(
                        table -> table.onDay().flatMap(OnDay::leaves).isPresent() ? 0 : 1))
                .toList();
    }

    private Map<String, Long> erase(String sql, DeletionRun run, long most) {
        Query query = entities.createNativeQuery(sql)
                .setParameter("town", run.town().value())
                .setParameter("run", run.id())
                .setParameter("most", most);
        if (sql.contains(":today")) {
            query.setParameter("today", run.onDay());
        }
        return rows(query).stream()
                .filter(row -> number(row[1]) > 0)
                .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
    }

    @Override
    public List<Leaver> leavers(TownId town, LocalDate day) {
        return rows(entities.createNativeQuery(LEAVERS)
                        .setParameter("town", town.value())
                        .setParameter("today", day))
                .stream()
                .map(row -> new Leaver(new PersonId((UUID) row[0]), (String) row[1], date(row[2]), date(row[3])))
                .toList();
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number count ? count.longValue() : 0;
    }

    private static LocalDate date(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
