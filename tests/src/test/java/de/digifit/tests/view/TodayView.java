// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;
import java.time.LocalDate;
import java.util.List;

/** The start page: to do, next dates, where I stand. */
public final class TodayView extends View {

    TodayView(Visit visit) {
        super(visit, "Heute");
    }

    public static TodayView open(Visit visit) {
        visit.open("/today.xhtml");
        return new TodayView(visit);
    }

    public List<String> cards() {
        return page().locator("main h2").allInnerTexts();
    }

    public String toDo() {
        return card("Zu tun").innerText();
    }

    public String nextDates() {
        return card("Nächste Termine").innerText();
    }

    public CatalogueView findSeminarForFirstGap() {
        click(link(card("Wo ich stehe"), "Seminar finden").first());
        return new CatalogueView(visit());
    }

    /** The dates of the first seminar that was agreed in the talk. */
    public SeminarView chooseDateOf(String measure, String title) {
        click(link(entry(measure), "Termin wählen").first());
        return SeminarView.shown(visit(), title);
    }

    public AnswerView answer(String competency) {
        click(link(entry(competency), "Antworten"));
        return new AnswerView(visit());
    }

    /** By the calendar of the demo town, which does not go back. */
    public TodayView putCalendarForwardTo(LocalDate target) {
        while (date().isBefore(target)) {
            boolean near = date().plusWeeks(1).isAfter(target);
            String before = calendar().innerText();
            click(button(calendar(), near ? "Einen Tag weiter" : "Eine Woche weiter"));
            assertThat(calendar()).not().hasText(before);
        }
        return this;
    }

    /** The day of the demo town. */
    public LocalDate date() {
        return Days.in(calendar().innerText());
    }

    private Locator calendar() {
        return page().locator("footer form");
    }
}
