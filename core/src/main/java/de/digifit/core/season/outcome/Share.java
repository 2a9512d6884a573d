// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.outcome;

/** A weighted gap and what of it is closed. */
public record Share(double gap, double closed) {

    static final Share NOTHING = new Share(0, 0);

    Share plus(Share other) {
        return new Share(gap + other.gap, closed + other.closed);
    }

    /** 0 to 1; where there is no gap everything is closed. */
    public double part() {
        return gap == 0 ? 1 : closed / gap;
    }

    /** The gap, counted so that what is closed first counts most: 0 when nothing is closed, the gap when all is. */
    double evenness() {
        double left = 1 - part();
        return gap * (1 - left * left);
    }
}
