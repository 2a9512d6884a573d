// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.recommendation;

import de.digifit.lms.recommendation.Recommended;
import de.digifit.lms.recommendation.application.MyRecommendations;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** At most three seminars with their reasons, and those that the person set aside. */
@Named
@ViewScoped
public class RecommendationsPage implements Serializable {

    private static final int MOST = 3;
    private static final String AGAIN = "/competency/mine.xhtml?faces-redirect=true";

    @Inject
    private MyRecommendations recommendations;

    @Inject
    private RecommendationWords words;

    @Inject
    private Say say;

    // Kept with the view, so that a button acts on what it stood beside even when another tab changed the list.
    private List<RecommendationCard> cards = List.of();
    private List<RecommendationCard> aside = List.of();
    private String practice = "";

    public void open() {
        Recommended mine = recommendations.overview();
        cards = mine.next().stream().limit(MOST).map(words::card).toList();
        aside = mine.aside().stream().map(words::card).toList();
        practice = words.practice(mine.practice());
    }

    public String setAside(RecommendationCard card) {
        recommendations.setAside(SeminarId.of(card.id()));
        say.done("recommendation.aside.done", card.title());
        return AGAIN;
    }

    public String bringBack(RecommendationCard card) {
        recommendations.bringBack(SeminarId.of(card.id()));
        say.done("recommendation.back.done", card.title());
        return AGAIN;
    }

    public List<RecommendationCard> getCards() {
        return cards;
    }

    public List<RecommendationCard> getAside() {
        return aside;
    }

    /** Gaps that no seminar closes, in words; nothing where there is none. */
    public String getPractice() {
        return practice;
    }
}
