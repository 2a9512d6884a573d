// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.ranking.OfferTime;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.ranking.application.EventTerms;
import de.digifit.lms.ranking.application.TermsDesk;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fixing by which rule the places of an event are given. */
@Named
@ViewScoped
public class SelectionTermsPage implements Serializable {

    @Inject
    private TermsDesk desk;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable RankingRule rule;
    private int days;
    private int hours;
    private transient @Nullable EventTerms terms;

    /** Fills in what holds now. */
    public void open() {
        rule = getTerms().terms().rule();
        days = getTerms().terms().offerTime().days();
        hours = getTerms().terms().offerTime().hours();
    }

    public EventTerms getTerms() {
        if (terms == null) {
            terms = desk.of(EventId.of(String.valueOf(id)));
        }
        return terms;
    }

    public List<Option> getRules() {
        return Arrays.stream(RankingRule.values())
                .map(value -> new Option(
                        value, say.text("selection.rule." + value), say.text("selection.rule.text." + value)))
                .toList();
    }

    public String fix() {
        if (rule != null) {
            desk.fix(EventId.of(String.valueOf(id)), rule, new OfferTime(days, hours));
            say.done("selection.terms.done");
        }
        return "/selection/terms.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable RankingRule getRule() {
        return rule;
    }

    public void setRule(@Nullable RankingRule rule) {
        this.rule = rule;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }
}
