// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import java.util.Comparator;

/** Finds what somebody probably meant to write, counted in letters to add, drop or change. */
public final class NearestKey {

    private NearestKey() {}

    public static String to(String variable) {
        return Catalogue.ALL.stream()
                .map(Setting::variable)
                .min(Comparator.comparingInt(known -> distance(known, variable)))
                .orElseThrow();
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + change, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
