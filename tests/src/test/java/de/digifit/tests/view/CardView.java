// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** A stand-in card. */
public final class CardView extends View {

    private final String duty;

    CardView(Visit visit, String duty) {
        super(visit, "Vertretungskarte: " + duty);
        this.duty = duty;
    }

    public String id() {
        return parameter("id");
    }

    /** Whoever stands in can work with it. */
    public CardView check() {
        click(button("Ja, ich kann damit arbeiten"));
        return new CardView(visit(), duty);
    }

    public CardView release() {
        click(button("Freigeben"));
        return new CardView(visit(), duty);
    }

    public boolean offers(String button) {
        return button(button).count() > 0;
    }
}
