// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import static java.util.Map.entry;

import de.digifit.tests.figure.Figure;
import de.digifit.tests.figure.Median;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the pages that everybody sees cost, against the frame alone, with eight people at once. */
class PagesBench {

    private static final int SESSIONS = 8;
    private static final int WARM_UP = 40;
    private static final int PAGES_A_ROUND = 20;
    private static final int ROUNDS = 5;

    private static final Map<String, Page> PAGES = Map.ofEntries(
            entry("dashboard", new Page("/today.xhtml", Persona.ALEX, "<= 4")),
            entry("catalogue", new Page("/seminar/catalogue.xhtml", Persona.ALEX, "<= 4")),
            entry("team", new Page("/team/gaps.xhtml", Persona.ROBIN, "<= 6")));

    private final ExecutorService people = Executors.newFixedThreadPool(SESSIONS);

    @Test
    @Tag("pages")
    void pages_against_the_empty_page() throws Exception {
        try (RunningTown town = RunningTown.asDelivered(ServerHome.withEmptyPage());
                Visitors visitors = new Visitors(town)) {
            Map<Persona, List<Session>> sessions = Map.of(
                    Persona.ALEX, sessions(Persona.ALEX, visitors), Persona.ROBIN, sessions(Persona.ROBIN, visitors));
            measure(sessions);
        } finally {
            people.shutdownNow();
        }
    }

    private void measure(Map<Persona, List<Session>> sessions) throws Exception {
        for (Page page : PAGES.values()) {
            millis(sessions.get(page.persona()), page.address(), WARM_UP);
            millis(sessions.get(page.persona()), ServerHome.EMPTY_PAGE, WARM_UP);
        }
        Map<String, List<Double>> ratios = new TreeMap<>();
        Map<String, List<Double>> times = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Page> one : PAGES.entrySet()) {
                List<Session> persona = sessions.get(one.getValue().persona());
                double empty = millis(persona, ServerHome.EMPTY_PAGE, PAGES_A_ROUND);
                double page = millis(persona, one.getValue().address(), PAGES_A_ROUND);
                ratios.computeIfAbsent(one.getKey(), any -> new ArrayList<>()).add(page / empty);
                times.computeIfAbsent(one.getKey(), any -> new ArrayList<>()).add(page);
            }
        }
        ratios.forEach((name, rounds) -> keep(name, Median.of(rounds), Median.of(times.get(name))));
    }

    private static void keep(String name, double ratio, double millis) {
        String notes = String.format(
                Locale.ROOT,
                "median of %d interleaved rounds of %d pages at %d sessions after warm-up; the page itself %.1f ms",
                ROUNDS,
                PAGES_A_ROUND * SESSIONS,
                SESSIONS,
                millis);
        new Figure(name + "-over-empty-page", ratio, "ratio", PAGES.get(name).target(), notes).keep();
    }

    /** The median of all people's pages. */
    private double millis(List<Session> sessions, String page, int times) throws Exception {
        List<Callable<List<Double>>> walks = sessions.stream()
                .<Callable<List<Double>>>map(session -> () -> walk(session, page, times))
                .toList();
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> walk : people.invokeAll(walks)) {
            all.addAll(walk.get());
        }
        return Median.of(all);
    }

    private static List<Double> walk(Session session, String page, int times) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            millis.add(session.millis(page));
        }
        return millis;
    }

    private static List<Session> sessions(Persona persona, Visitors visitors) {
        return Stream.generate(() -> Session.of(persona, visitors))
                .limit(SESSIONS)
                .toList();
    }

    private record Page(String address, Persona persona, String target) {}
}
