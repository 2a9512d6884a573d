// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Season;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The half-days of the open days by number: mornings even, afternoons odd. */
final class Grid {

    final int size;

    private final List<LocalDate> days;
    private final Map<LocalDate, Integer> numbers = new HashMap<>();

    Grid(Season.Horizon horizon) {
        days = horizon.days();
        size = 2 * days.size();
        IntStream.range(0, days.size()).forEach(day -> numbers.put(days.get(day), 2 * day));
    }

    /** Its number; none on a day on which nothing takes place. */
    int of(HalfDay time) {
        return numbers.getOrDefault(time.day(), -2) + (time.half() == HalfDay.Half.MORNING ? 0 : 1);
    }

    HalfDay at(int number) {
        LocalDate day = days.get(number / 2);
        return number % 2 == 0 ? HalfDay.morning(day) : HalfDay.afternoon(day);
    }

    /** Where something of this length can begin: what is longer than a half-day on consecutive days of the calendar. */
    int[] starts(int length) {
        if (length == 1) {
            return IntStream.range(0, size).toArray();
        }
        int needed = length / 2;
        return IntStream.rangeClosed(0, days.size() - needed)
                .filter(day -> days.get(day + needed - 1).equals(days.get(day).plusDays(needed - 1L)))
                .map(day -> 2 * day)
                .toArray();
    }

    /** One bit for each half-day that this is true of. */
    long[] bits(Predicate<HalfDay> free) {
        long[] bits = new long[size / 64 + 1];
        for (int time = 0; time < size; time++) {
            if (free.test(at(time))) {
                bits[time >> 6] |= 1L << time;
            }
        }
        return bits;
    }

    /** @param length at most 63 */
    static boolean all(long[] bits, int start, int length) {
        long mask = (1L << length) - 1;
        return (window(bits, start, length) & mask) == mask;
    }

    /** @param length at most 63 */
    static boolean none(long[] bits, int start, int length) {
        return (window(bits, start, length) & ((1L << length) - 1)) == 0;
    }

    /** The bits from there on, the first one lowest. */
    private static long window(long[] bits, int start, int length) {
        int word = start >> 6;
        int offset = start & 63;
        long low = bits[word] >>> offset;
        return offset + length > 64 ? low | bits[word + 1] << (64 - offset) : low;
    }

    static void flip(long[] bits, int start, int length) {
        for (int time = start; time < start + length; time++) {
            bits[time >> 6] ^= 1L << time;
        }
    }
}
