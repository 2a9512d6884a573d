// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.figure.Median;
import de.digifit.tests.town.RunningTown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who ask for pages at the same time; mostly eight. */
final class Crowd implements AutoCloseable {

    static final int SESSIONS = 8;
    private static final int WARM_UP = 40;
    private static final int PAGES_A_ROUND = 20;
    private static final int ROUNDS = 5;
    private static final int LEAST_TURNS = 800;

    private final ExecutorService people;
    private final List<Session> sessions;

    /** One person in front of eight screens. */
    static Crowd of(String login, RunningTown town) throws IOException, InterruptedException {
        return of(Collections.nCopies(SESSIONS, login), town);
    }

    static Crowd of(List<String> logins, RunningTown town) throws IOException, InterruptedException {
        List<Session> sessions = new ArrayList<>();
        for (String login : logins) {
            sessions.add(Session.of(login, town));
        }
        return new Crowd(sessions);
    }

    private Crowd(List<Session> sessions) {
        this.sessions = sessions;
        this.people = Executors.newFixedThreadPool(sessions.size());
    }

    /** How much longer one thing takes than another, in the same run: medians of interleaved rounds after warm-up. */
    Ratio ratio(Step step, Step reference) throws Exception {
        millis(step, WARM_UP);
        millis(reference, WARM_UP);
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double base = millis(reference, PAGES_A_ROUND);
            double time = millis(step, PAGES_A_ROUND);
            ratios.add(time / base);
            times.add(time);
        }
        return new Ratio(Median.of(ratios), Median.of(times), ROUNDS, PAGES_A_ROUND * sessions.size(), sessions.size());
    }

    /**
     * How much longer a number of turns by everybody takes than as many pages for reference, all at once; so what one waits
     * for another counts. The page before the turns is prepared by each on their own.
     */
    Ratio throughput(Turn prepare, Turn turn, Step reference, int turns) throws Exception {
        Map<Session, String> pages = new ConcurrentHashMap<>();
        int rounds = Math.max(ROUNDS, LEAST_TURNS / (turns * sessions.size()));
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int round = -rounds / 2; round < rounds; round++) {
            together(session -> pages.put(session, prepare.take(session, pages.getOrDefault(session, ""))), 1);
            double time = together(session -> pages.put(session, turn.take(session, pages.get(session))), turns);
            double base = together(reference::millis, turns);
            if (round >= 0) {
                ratios.add(time / base);
                times.add(time / turns / sessions.size());
            }
        }
        return new Ratio(Median.of(ratios), Median.of(times), rounds, turns * sessions.size(), sessions.size());
    }

    /** Milliseconds until everybody is done. */
    private double together(Act act, int times) throws Exception {
        List<Callable<Boolean>> acts = sessions.stream()
                .<Callable<Boolean>>map(session -> () -> {
                    for (int i = 0; i < times; i++) {
                        act.by(session);
                    }
                    return true;
                })
                .toList();
        long start = System.nanoTime();
        for (Future<Boolean> done : people.invokeAll(acts)) {
            done.get();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** The median over everybody. */
    double millis(Step step, int times) throws Exception {
        List<Callable<List<Double>>> walks = sessions.stream()
                .<Callable<List<Double>>>map(session -> () -> walk(session, step, times))
                .toList();
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> walk : people.invokeAll(walks)) {
            all.addAll(walk.get());
        }
        return Median.of(all);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }

    private static List<Double> walk(Session session, Step step, int times) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            millis.add(step.millis(session));
        }
        return millis;
    }

    /** Something a person does. */
    interface Step {

        double millis(Session session) throws Exception;

        static Step page(String address) {
            return session -> session.millis(address);
        }
    }

    /** Something a person does on a page, and the page after it. */
    interface Turn {

        String take(Session session, String page) throws Exception;
    }

    private interface Act {

        Object by(Session session) throws Exception;
    }

    /**
     * The ratio, and how long the thing itself took.
     *
     * @param round so many times by everybody together
     */
    record Ratio(double value, double millis, int rounds, int round, int people) {

        String notes() {
            return String.format(
                    Locale.ROOT,
                    "median of %d interleaved rounds of %d at %d sessions after warm-up; itself %.1f ms",
                    rounds,
                    round,
                    people,
                    millis);
        }
    }
}
