// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Two desks with a browser each, at which one list is worked through at the same time: a walk over all pages keeps one core
 * busy, and the smallest machine has two.
 */
public final class TwoDesks {

    private TwoDesks() {}

    /** What came of each piece of work, in the order of the list. */
    public static <T> List<T> workThrough(RunningTown town, List<Function<Visitors, T>> works) {
        AtomicInteger next = new AtomicInteger();
        ConcurrentMap<Integer, T> done = new ConcurrentHashMap<>();
        // The driver of a browser belongs to the thread that began it.
        Callable<Boolean> desk = () -> {
            try (Visitors visitors = new Visitors(town)) {
                for (int work = next.getAndIncrement(); work < works.size(); work = next.getAndIncrement()) {
                    done.put(work, works.get(work).apply(visitors));
                }
            }
            return true;
        };
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> ended : desks.invokeAll(List.of(desk, desk))) {
                ended.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped at a desk", stopped);
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } finally {
            desks.shutdownNow();
        }
        return IntStream.range(0, works.size()).mapToObj(done::get).toList();
    }
}
