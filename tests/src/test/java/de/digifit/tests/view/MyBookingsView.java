// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** The own applications and dates. */
public final class MyBookingsView extends View {

    MyBookingsView(Visit visit) {
        super(visit, "Meine Anmeldungen");
    }

    public static MyBookingsView open(Visit visit) {
        visit.open("/booking/mine.xhtml");
        return new MyBookingsView(visit);
    }

    /** After an act that leads here. */
    public static MyBookingsView arrived(Visit visit) {
        return new MyBookingsView(visit);
    }

    /** Those that still run, for this seminar. */
    public Locator open(String seminar) {
        return card("Laufend")
                .getByRole(com.microsoft.playwright.options.AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(seminar));
    }

    /** The first of this seminar. */
    public BookingView show(String seminar) {
        click(link(open(seminar).first(), seminar).first());
        return new BookingView(visit(), seminar);
    }

    public MyPlaceView place(String seminar) {
        click(link(open(seminar), "Mein Platz").first());
        return new MyPlaceView(visit());
    }

    /** From what is to be done now. */
    public MyPlaceView answerOffer(String seminar) {
        click(link(open(seminar), "Platz annehmen oder zurückgeben").first());
        return new MyPlaceView(visit());
    }

    public CancelView cancel(String seminar) {
        click(link(open(seminar), "Absagen").first());
        return new CancelView(visit());
    }

    public MyBookingsView withdraw(String seminar) {
        click(button(open(seminar), "Zurückziehen"));
        return new MyBookingsView(visit());
    }
}
