// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** An event with all that is settled about it, while it is planned. */
public final class EventEditView extends View {

    EventEditView(Visit visit) {
        super(visit, "Veranstaltung planen");
    }

    /** The day of the first date; proposed, as long as nobody chooses another one. */
    public LocalDate day() {
        return LocalDate.parse(labelled("Tag").first().inputValue());
    }

    public EventEditView until(String time, int units) {
        visit().type(labelled("bis").first(), time);
        visit().type(labelled("Einheiten zu 45 Minuten").first(), Integer.toString(units));
        return this;
    }

    public EventEditView in(String room) {
        visit().choose(labelled("Raum").first(), room);
        return this;
    }

    public EventEditView forPeople(int minimum, int places) {
        visit().type(labelled("Mindestzahl"), Integer.toString(minimum));
        visit().type(labelled("Plätze"), Integer.toString(places));
        return this;
    }

    public EventEditView heldBy(String lecturer) {
        visit().check(card("Leitung und Geräte").getByLabel(lecturer));
        return this;
    }

    public EventView draft(String seminar) {
        click(button("Als Entwurf speichern"));
        return new EventView(visit(), seminar);
    }

    /** Whatever stands behind its name, such as that it has to be filled in. */
    private Locator labelled(String words) {
        return page().getByRole(AriaRole.MAIN).getByLabel(Pattern.compile("^" + words + "( \\(.*)?\\s*$"));
    }
}
