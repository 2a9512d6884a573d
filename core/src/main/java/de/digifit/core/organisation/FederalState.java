// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Words;

/** The sixteen states. Holidays and the law of staff councils differ between them. */
public enum FederalState {
    BW("Baden-Württemberg", "Baden-Württemberg"),
    BY("Bayern", "Bavaria"),
    BE("Berlin", "Berlin"),
    BB("Brandenburg", "Brandenburg"),
    HB("Bremen", "Bremen"),
    HH("Hamburg", "Hamburg"),
    HE("Hessen", "Hesse"),
    MV("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania"),
    NI("Niedersachsen", "Lower Saxony"),
    NW("Nordrhein-Westfalen", "North Rhine-Westphalia"),
    RP("Rheinland-Pfalz", "Rhineland-Palatinate"),
    SL("Saarland", "Saarland"),
    SN("Sachsen", "Saxony"),
    ST("Sachsen-Anhalt", "Saxony-Anhalt"),
    SH("Schleswig-Holstein", "Schleswig-Holstein"),
    TH("Thüringen", "Thuringia");

    private final String de;
    private final String en;

    FederalState(String de, String en) {
        this.de = de;
        this.en = en;
    }

    public Words title() {
        return new Words(de, en);
    }
}
