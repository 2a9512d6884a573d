// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;

/** Where everybody starts. */
public final class SignInView extends View {

    private SignInView(Visit visit) {
        super(visit, "Anmelden");
    }

    public static SignInView open(Visit visit) {
        visit.open("/login.xhtml");
        return new SignInView(visit);
    }

    /** The sign-in that somebody meets on the way to another page. */
    public static SignInView met(Visit visit) {
        return new SignInView(visit);
    }

    public TodayView signIn(Persona persona) {
        return signIn(persona.login());
    }

    public TodayView signIn(String login) {
        send(login, Persona.PASSWORD);
        return new TodayView(visit());
    }

    public SignInView fail(String login, String password) {
        send(login, password);
        page().locator(".messages > .msg").waitFor();
        return new SignInView(visit());
    }

    public void send(String login, String password) {
        type(login, password);
        click(button("Anmelden"));
    }

    public void type(String login, String password) {
        visit().type(page().getByLabel("Anmeldename"), login);
        visit().type(page().getByLabel("Kennwort"), password);
    }
}
