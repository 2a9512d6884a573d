// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query.infrastructure;

import static de.digifit.lrs.statement.infrastructure.TestStatements.tell;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lrs.database.TestDatabase;
import de.digifit.lrs.grammar.Samples;
import de.digifit.lrs.query.Cursor;
import de.digifit.lrs.query.Filter;
import de.digifit.lrs.query.Span;
import de.digifit.lrs.query.StatementPage;
import de.digifit.lrs.statement.Key;
import de.digifit.lrs.statement.StatementId;
import de.digifit.lrs.statement.infrastructure.TestStatements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcStatementArchiveTest {

    private static final Filter ALL =
            new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final String VOIDED = "\"http://adlnet.gov/expapi/verbs/voided\"";
    private static final String KIM = "{ \"mbox\": \"mailto:kim@musterau.example\" }";

    private final TestDatabase database = TestDatabase.get();
    private final JdbcStatementArchive archive = new JdbcStatementArchive(database.database());

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void a_statement_is_read_as_it_was_told_and_completed_by_the_store() {
        StatementId id = told(Samples.with("result.score.raw", "1.50"));

        var found = archive.find(id).orElseThrow();

        var json = Samples.object(found.body());
        assertThat(json.path("id").asText()).isEqualTo(id.toString());
        assertThat(json.at("/authority/account/name").asText()).isEqualTo("outbox");
        assertThat(json.path("stored").asText()).isEqualTo(found.stored().toString());
        assertThat(json.path("timestamp").asText()).isEqualTo(found.stored().toString());
        assertThat(json.path("version").asText()).isEqualTo("1.0.0");
        assertThat(found.body()).contains("1.50");
        assertThat(archive.findVoided(id)).isEmpty();
    }

    @Test
    void a_batch_is_read_back_page_by_page_in_both_directions_without_gap_or_repetition() {
        List<String> told = tell(batch(25)).stream().map(StatementId::toString).toList();
        List<String> newestFirst = new ArrayList<>(told);
        Collections.reverse(newestFirst);

        assertThat(walk(ALL, true, 7)).isEqualTo(told);
        assertThat(walk(ALL, false, 7)).isEqualTo(newestFirst);
        assertThat(walk(actor("alex", false), false, 5)).isEqualTo(newestFirst);
        assertThat(walk(ALL, false, 25)).isEqualTo(newestFirst);
    }

    @Test
    void since_excludes_and_until_includes_its_moment() {
        StatementId first = told(Samples.statement());
        StatementId second = told(Samples.statement());
        Instant moment = archive.find(first).orElseThrow().stored();

        assertThat(ids(archive.page(ALL, new Span(Optional.of(moment), Optional.empty(), false, 9, Optional.empty()))))
                .containsExactly(second.toString());
        assertThat(ids(archive.page(ALL, new Span(Optional.empty(), Optional.of(moment), false, 9, Optional.empty()))))
                .containsExactly(first.toString());
    }

    @Test
    void filters_narrow_alone_and_together() {
        String registration = "0d8ba4b5-6cf6-4b0f-9d8d-3f3b1a1c7e50";
        StatementId alex = told(Samples.statement());
        StatementId kim =
                told(Samples.with(Samples.with("actor", KIM), "context.registration", "\"" + registration + "\""));
        StatementId done = told(Samples.with("verb.id", "\"http://adlnet.gov/expapi/verbs/completed\""));
        Optional<Key> attended = Optional.of(Key.ofIri("http://adlnet.gov/expapi/verbs/attended"));
        Optional<Filter.Mentioned> seminar =
                Optional.of(new Filter.Mentioned(Key.ofIri("https://musterau.example/seminar/DF-07"), false));
        Optional<Filter.Mentioned> ofAlex = actor("alex", false).actor();

        assertThat(found(actor("alex", false))).containsExactly(done, alex);
        assertThat(found(new Filter(ofAlex, attended, Optional.empty(), Optional.empty())))
                .containsExactly(alex);
        assertThat(found(new Filter(ofAlex, attended, seminar, Optional.empty())))
                .containsExactly(alex);
        assertThat(found(new Filter(Optional.empty(), attended, Optional.empty(), Optional.empty())))
                .containsExactly(kim, alex);
        assertThat(found(new Filter(Optional.empty(), attended, seminar, Optional.empty())))
                .containsExactly(kim, alex);
        assertThat(found(new Filter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(UUID.fromString(registration)))))
                .containsExactly(kim);
    }

    @Test
    void who_stands_only_around_a_statement_is_found_when_asked_for_anywhere() {
        StatementId taught = told(Samples.with("context.instructor", KIM));
        Key kim = Key.ofActor(Samples.object(KIM)).orElseThrow();

        assertThat(found(new Filter(
                        Optional.of(new Filter.Mentioned(kim, false)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
        assertThat(found(new Filter(
                        Optional.of(new Filter.Mentioned(kim, true)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly(taught);
    }

    @Test
    void a_voided_statement_is_seen_only_by_name_and_its_voiding_in_its_place() {
        StatementId wrong = told(Samples.statement());
        StatementId voiding = told(voiding(wrong));

        assertThat(archive.find(wrong)).isEmpty();
        assertThat(archive.findVoided(wrong)).isPresent();
        assertThat(found(ALL)).containsExactly(voiding);
        assertThat(found(actor("alex", false))).containsExactly(voiding);
    }

    @Test
    void a_voiding_that_comes_before_its_target_still_voids_it() {
        StatementId wrong = StatementId.next();
        tell(voiding(wrong));

        tell(Samples.with("id", "\"" + wrong + "\""));

        assertThat(archive.find(wrong)).isEmpty();
        assertThat(archive.findVoided(wrong)).isPresent();
    }

    @Test
    void a_voiding_statement_cannot_be_voided() {
        StatementId wrong = told(Samples.statement());
        StatementId voiding = told(voiding(wrong));

        tell(voiding(voiding));

        assertThat(archive.find(voiding)).isPresent();
        assertThat(archive.findVoided(wrong)).isPresent();
    }

    @Test
    void a_statement_about_a_statement_is_found_by_what_that_one_says() {
        StatementId attended = told(Samples.statement());
        StatementId remark = told(Samples.with(
                Samples.with("actor", KIM),
                "object",
                "{ \"objectType\": \"StatementRef\", \"id\": \"" + attended + "\" }"));

        assertThat(found(actor("alex", false))).containsExactly(remark, attended);
    }

    @Test
    void consistency_is_promised_no_further_than_the_oldest_intake_under_way() throws Exception {
        Instant before = archive.consistentThrough();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Thread slow = new Thread(() -> database.inTransaction(() -> {
            TestStatements.tellWithinTransaction(Samples.statement());
            told.countDown();
            awaitQuietly(mayCommit);
        }));
        slow.start();
        told.await();
        StatementId quick = told(Samples.statement());
        Instant promised = archive.consistentThrough();

        assertThat(found(ALL)).containsExactly(quick);
        mayCommit.countDown();
        slow.join();

        Instant lateArrival =
                stored(archive.page(ALL, new Span(Optional.empty(), Optional.empty(), true, 1, Optional.empty())));
        assertThat(promised).isBeforeOrEqualTo(lateArrival).isAfter(before.minusSeconds(2));
        assertThat(archive.consistentThrough())
                .isAfter(archive.find(quick).orElseThrow().stored());
    }

    private static Instant stored(StatementPage page) {
        return Instant.parse(Samples.object(page.bodies().get(0)).path("stored").asText());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static StatementId told(String json) {
        return tell(json).get(0);
    }

    private static String voiding(StatementId target) {
        String kims = Samples.with(Samples.with("actor", KIM), "verb.id", VOIDED);
        return Samples.with(kims, "object", "{ \"objectType\": \"StatementRef\", \"id\": \"" + target + "\" }");
    }

    private static String batch(int size) {
        return IntStream.range(0, size).mapToObj(i -> Samples.statement()).collect(Collectors.joining(",", "[", "]"));
    }

    private static Filter actor(String name, boolean anywhere) {
        String account = "{ \"account\": { \"homePage\": \"https://musterau.example\", \"name\": \"" + name + "\" } }";
        Key key = Key.ofActor(Samples.object(account)).orElseThrow();
        return new Filter(
                Optional.of(new Filter.Mentioned(key, anywhere)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<StatementId> found(Filter filter) {
        return ids(archive.page(filter, new Span(Optional.empty(), Optional.empty(), false, 100, Optional.empty())))
                .stream()
                .map(id -> new StatementId(UUID.fromString(id)))
                .toList();
    }

    private List<String> walk(Filter filter, boolean ascending, int limit) {
        List<String> walked = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            StatementPage page =
                    archive.page(filter, new Span(Optional.empty(), Optional.empty(), ascending, limit, from));
            walked.addAll(ids(page));
            from = page.next();
        } while (from.isPresent());
        return walked;
    }

    private static List<String> ids(StatementPage page) {
        return page.bodies().stream()
                .map(body -> Samples.object(body).path("id").asText())
                .toList();
    }
}
