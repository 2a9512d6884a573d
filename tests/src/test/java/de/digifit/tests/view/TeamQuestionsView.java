// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Questions of units to multiplier teams. */
public final class TeamQuestionsView extends View {

    private TeamQuestionsView(Visit visit) {
        super(visit, "Fragen an das Team");
    }

    public static TeamQuestionsView open(Visit visit) {
        visit.open("/multiplier/questions.xhtml");
        return new TeamQuestionsView(visit);
    }

    public TeamQuestionsView ask(String team, String topic, String words) {
        visit().choose(card("Frage stellen").locator("select"), team);
        visit().type(page().getByLabel("Thema"), topic);
        visit().type(page().getByLabel("Ihre Frage"), words);
        click(button("Frage senden"));
        return new TeamQuestionsView(visit());
    }

    public String about(String topic) {
        return entry(topic).first().innerText();
    }

    public TeamQuestionsView passOn(String topic) {
        click(link(entry(topic), topic).first());
        click(button("An CDO weitergeben"));
        return new TeamQuestionsView(visit());
    }

    public TeamQuestionsView answer(String topic, String words) {
        click(link(entry(topic), topic).first());
        visit().type(page().locator("main textarea"), words);
        click(button("Antwort veröffentlichen"));
        return new TeamQuestionsView(visit());
    }
}
