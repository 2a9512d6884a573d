// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.core.restriction.RestrictionGround;
import de.digifit.lms.rights.Concern;
import de.digifit.lms.rights.application.MyRequests;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that is kept about me is wrong, or should not be used. */
@Named
@ViewScoped
public class RightsAskPage implements Serializable {

    @Inject
    private MyRequests requests;

    @Inject
    private RightsWords words;

    @Inject
    private Say say;

    private @Nullable String category;
    private @Nullable String entry;
    private @Nullable String wrong;
    private @Nullable String correct;
    private String ground = RightsWords.NO_RESTRICTION;

    public String ask() {
        requests.ask(new Concern(text(category), text(entry), text(wrong), text(correct)), chosen());
        say.done("rights.ask.done");
        return "/rights/mine.xhtml?faces-redirect=true";
    }

    private Optional<RestrictionGround> chosen() {
        return RightsWords.NO_RESTRICTION.equals(ground)
                ? Optional.empty()
                : Optional.of(RestrictionGround.valueOf(ground));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public List<Option> getCategories() {
        return requests.categories().stream()
                .map(one -> new Option(one.key(), say.words(one.title())))
                .toList();
    }

    public List<Option> getGrounds() {
        return words.grounds();
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getEntry() {
        return entry;
    }

    public void setEntry(@Nullable String entry) {
        this.entry = entry;
    }

    public @Nullable String getWrong() {
        return wrong;
    }

    public void setWrong(@Nullable String wrong) {
        this.wrong = wrong;
    }

    public @Nullable String getCorrect() {
        return correct;
    }

    public void setCorrect(@Nullable String correct) {
        this.correct = correct;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
