// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.retention.DueRows;
import de.digifit.lms.retention.Grounds;
import de.digifit.lms.retention.LegalHold;
import de.digifit.lms.retention.RunKind;
import de.digifit.lms.seminar.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlEraserTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2030, 1, 1);
    private static final Grounds CLAIM = new Grounds("Klage", "11 K 3/26");

    private static final String MARK = """
        insert into lms.attendance_mark (id, booking, session, half, method, recorded_by, recorded_at)
            values ({new}, {booking}, {session}, 'WHOLE', 'LIST', {robin}, '2026-03-05 10:00+01');
        insert into lms.booking_step (id, booking, transition, actor, on_behalf_of, why, at)
            values ({new}, {booking}, 'APPLY', {alex}, {alex}, '', '2026-01-10 10:00+01');
        """;

    private static final String LETTER = """
        insert into lms.letter (id, town, person, booking, cause, kind, part, language, subject, body, wording_version,
            addressee, message_id, state, written_at, since, next_at, attempts)
        values ({new}, {town}, {alex}, {booking}, 'c', 'APPLIED', 0, 'de', 's', 'b', 0, 'Alex', 'ruht@musterau', 'KEPT',
            '2029-12-10 10:00+01', '2029-12-10 10:00+01', '2029-12-10 10:00+01', 0);
        """;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private World world;

    @BeforeAll
    static void prepare() {
        World.prepare();
    }

    @BeforeEach
    void found() {
        world = new World(transaction.entities());
    }

    @Test
    void the_preview_counts_and_says_which_day_comes_first() {
        world.add(MARK);

        assertThat(due("lms.attendance_mark", LocalDate.of(2028, 3, 5)))
                .returns(0L, DueRows::due)
                .satisfies(rows -> assertThat(rows.earliest()).contains(LocalDate.of(2028, 3, 6)));
        assertThat(due("lms.attendance_mark", LocalDate.of(2028, 3, 6))).returns(1L, DueRows::due);
        assertThat(due("lms.booking", NEW_YEAR)).returns(1L, DueRows::due);
    }

    @Test
    void nothing_of_another_town_goes() {
        World other = new World(transaction.entities());

        world.runOn(NEW_YEAR);

        assertThat(world.count("lms.booking where id = {booking}")).isZero();
        assertThat(other.count("lms.booking where id = {booking}")).isOne();
    }

    @Test
    void what_a_person_is_held_for_stays_with_all_that_belongs_to_it() {
        world.add(MARK);
        LegalHold hold = LegalHold.of(world.town, world.alex, CLAIM, world.robin, Instant.EPOCH);
        transaction.entities().persist(hold);
        transaction.written();

        assertThat(due("lms.booking", NEW_YEAR)).returns(0L, DueRows::due).returns(1L, DueRows::held);
        assertThat(world.runOn(NEW_YEAR)).doesNotContainKeys("lms.booking", "lms.booking_step", "lms.attendance_mark");

        transaction.entities().find(LegalHold.class, hold.id()).lift(world.robin, Instant.EPOCH);
        transaction.written();
        assertThat(world.runOn(NEW_YEAR)).containsEntry("lms.booking", 1L).containsEntry("lms.booking_step", 1L);
    }

    @Test
    void nothing_about_somebody_goes_while_the_data_are_restricted() {
        world.add(MARK);
        world.add("""
            insert into core.restriction (id, town, person, ground, set_by, set_at, ends_at, ended_by, ended_why)
                values ({new}, {town}, {alex}, 'CLAIMS', {alex}, '2026-03-05 10:00+01', '2030-01-09 00:00+01', {robin}, '');
            """);

        assertThat(due("lms.booking", NEW_YEAR)).returns(0L, DueRows::due).returns(1L, DueRows::held);
        assertThat(world.runOn(NEW_YEAR.plusDays(7))).doesNotContainKeys("lms.booking", "lms.attendance_mark");
        assertThat(world.runOn(NEW_YEAR.plusDays(8))).containsKeys("lms.booking", "lms.attendance_mark");
    }

    @Test
    void what_an_event_is_held_for_stays() {
        world.add(MARK);
        LegalHold hold = LegalHold.of(world.town, new EventId(world.id("event")), CLAIM, world.robin, Instant.EPOCH);
        transaction.entities().persist(hold);
        transaction.written();

        assertThat(due("lms.attendance_mark", NEW_YEAR)).returns(1L, DueRows::held);
        assertThat(world.runOn(NEW_YEAR)).doesNotContainKeys("lms.booking", "lms.attendance_mark");
    }

    @Test
    void a_line_that_is_held_holds_its_selection_and_the_booking_waits_for_it() {
        world.add("""
            insert into lms.selection_case (id, version, town, event, rule, places, state, opened_at)
                values ({thing}, 0, {town}, {event}, 'ORDER', 10, 'DONE', '2026-02-01 10:00+01');
            insert into lms.selection_line (id, selection, booking, person, proposed, place, gap, turn, lot, applied_at)
                values ({new}, {thing}, {booking}, {robin}, 1, 1, 'NONE', 1, '', '2026-01-10 10:00+01');
            """);
        transaction.entities().persist(LegalHold.of(world.town, world.robin, CLAIM, world.robin, Instant.EPOCH));
        transaction.written();

        assertThat(due("lms.selection_case", NEW_YEAR)).returns(1L, DueRows::held);
        assertThat(due("lms.booking", NEW_YEAR)).returns(0L, DueRows::due).returns(1L, DueRows::waiting);
        assertThat(world.runOn(NEW_YEAR)).doesNotContainKeys("lms.selection_case", "lms.booking");
    }

    @Test
    void a_row_waits_for_another_that_still_needs_it() {
        world.add(LETTER);

        assertThat(due("lms.booking", NEW_YEAR)).returns(0L, DueRows::due).returns(1L, DueRows::waiting);
        assertThat(world.runOn(NEW_YEAR)).doesNotContainKeys("lms.booking", "lms.letter");
        assertThat(world.runOn(LocalDate.of(2030, 12, 10))).containsKeys("lms.booking", "lms.letter");
    }

    @Test
    void small_batches_end_where_a_large_one_does_and_a_second_run_finds_nothing() {
        world.add(MARK);

        Map<String, Long> gone = world.run(RunKind.BY_RULE, NEW_YEAR, 1);

        assertThat(gone).containsEntry("lms.booking", 1L).containsEntry("lms.attendance_mark", 1L);
        assertThat(world.runOn(NEW_YEAR)).isEmpty();
    }

    @Test
    void the_counter_of_the_event_is_given_back() {
        world.runOn(NEW_YEAR);

        assertThat(world.text("select booked from lms.event where id = {event}"))
                .isEqualTo("0");
    }

    @Test
    void the_number_of_a_certificate_that_went_is_no_gap() {
        world.add("""
            insert into lms.certificate_number (town, year, last) values ({town}, 2026, 1);
            insert into lms.certificate (id, town, booking, person, event, number, code, issued_on, units, of_units)
                values ({new}, {town}, {booking}, {alex}, {event}, 'TB-2026-00001', 'ABCDEFGHJK', '2026-03-07', 8, 8);
            {left}
            """);

        world.runOn(LocalDate.of(2027, 6, 30));

        assertThat(world.text("select last || ' ' || gone from lms.certificate_number where town = {town}"))
                .isEqualTo("1 1");
    }

    @Test
    void the_ledger_is_only_added_to_outside_a_run() {
        world.add("""
            insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
                values ({new}, {town}, {alex}, 'KDW.D1', 'KNOWLEDGE_ROUND', 2, '2026-01-15', {alex}, '', '2026-01-15 10:00+01');
            """);

        assertThatThrownBy(() -> world.add("delete from core.evidence where town = {town};"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void what_came_back_with_a_backup_is_deleted_again_whatever_the_day() {
        world.add(MARK);
        world.add("create temporary table backup on commit drop as select * from lms.booking where id = {booking};");
        world.add(
                "create temporary table backup_mark on commit drop as select * from lms.attendance_mark where booking = {booking};");
        world.runOn(NEW_YEAR);
        world.add("insert into lms.booking select * from backup;");
        world.add("update lms.event set booked = 1 where id = {event};");
        world.add("insert into lms.attendance_mark select * from backup_mark;");
        LocalDate longBefore = LocalDate.of(2026, 4, 1);
        assertThat(world.runOn(longBefore)).isEmpty();

        Map<String, Long> again = world.run(RunKind.AGAIN, longBefore, 1000);

        assertThat(again).containsOnly(Map.entry("lms.booking", 1L), Map.entry("lms.attendance_mark", 1L));
        assertThat(world.run(RunKind.AGAIN, longBefore, 1000)).isEmpty();
    }

    @Test
    void a_name_that_came_back_goes_again() {
        world.add("{left}");
        world.runOn(LocalDate.of(2026, 9, 28));
        world.add(
                "update core.person set first_name = 'Alex', family_name = 'Beispiel', left_on = null where id = {alex};");
        world.add("""
            insert into core.employment (id, person, unit, share, valid_from, valid_to)
                values ({new}, {alex}, {unit}, 100, '2015-01-01', '2026-06-30');
            """);

        assertThat(world.run(RunKind.AGAIN, LocalDate.of(2026, 7, 1), 1000)).doesNotContainKey("core.person");
        Map<String, Long> again = world.run(RunKind.AGAIN, LocalDate.of(2026, 9, 28), 1000);

        assertThat(again).containsEntry("core.person", 1L);
        assertThat(world.text("select first_name from core.person where id = {alex}"))
                .isEqualTo("Ausgeschieden");
    }

    @Test
    void somebody_who_came_back_with_the_same_login_keeps_name_and_account() {
        world.add(
                "insert into core.account (login, password_hash, person, town) values ('alex-ruht', 'x', {alex}, {town});");
        world.add("{left}");
        world.runOn(LocalDate.of(2026, 9, 28));
        world.add("""
            insert into core.employment (id, person, unit, share, valid_from, valid_to)
                values ({new}, {alex}, {unit}, 100, '2027-01-01', '2027-12-31');
            update core.person set first_name = 'Alex', family_name = 'Beispiel' where id = {alex};
            insert into core.account (login, password_hash, person, town) values ('alex-ruht', 'x', {alex}, {town});
            """);

        assertThat(world.run(RunKind.AGAIN, LocalDate.of(2027, 6, 1), 1000))
                .doesNotContainKeys("core.person", "core.account");
        assertThat(world.text("select first_name from core.person where id = {alex}"))
                .isEqualTo("Alex");
    }

    @Test
    void somebody_who_comes_back_and_leaves_again_is_measured_from_the_last_day() {
        world.add("{left}");
        world.runOn(LocalDate.of(2026, 9, 28));
        world.add("""
            insert into core.employment (id, person, unit, share, valid_from, valid_to)
                values ({thing}, {alex}, {unit}, 100, '2027-01-01', null);
            update core.person set first_name = 'Alex', family_name = 'Beispiel' where id = {alex};
            """);
        assertThat(world.runOn(LocalDate.of(2029, 1, 1))).doesNotContainKey("core.person");

        world.add("update core.employment set valid_to = '2029-01-31' where id = {thing};");

        assertThat(world.runOn(LocalDate.of(2029, 4, 30))).doesNotContainKey("core.person");
        assertThat(world.runOn(LocalDate.of(2029, 5, 1))).containsEntry("core.person", 1L);
    }

    @Test
    void whoever_has_left_is_named_until_the_name_goes() {
        world.add("{left}");

        assertThat(world.eraser().leavers(world.town, LocalDate.of(2026, 7, 1)))
                .singleElement()
                .satisfies(leaver -> assertThat(leaver.name()).isEqualTo("Alex Beispiel"))
                .satisfies(leaver -> assertThat(leaver.goesOn()).isEqualTo("2026-09-28"));
        assertThat(world.eraser().leavers(world.town, LocalDate.of(2026, 6, 30)))
                .isEmpty();

        world.runOn(LocalDate.of(2026, 9, 28));
        assertThat(world.eraser().leavers(world.town, LocalDate.of(2026, 9, 28)))
                .isEmpty();
    }

    private DueRows due(String table, LocalDate day) {
        return world.eraser().due(world.town, day).stream()
                .filter(rows -> rows.table().name().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
