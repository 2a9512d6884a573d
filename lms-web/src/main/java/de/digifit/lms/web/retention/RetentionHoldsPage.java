// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.retention;

import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.shared.Words;
import de.digifit.lms.retention.LegalHolds.Matter;
import de.digifit.lms.retention.application.Holds;
import de.digifit.lms.retention.application.Holds.Held;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All holds, and finding what else is to be held. */
@Named
@ViewScoped
public class RetentionHoldsPage implements Serializable {

    @Inject
    private Holds holds;

    @Inject
    private Say say;

    private @Nullable String words;
    private transient @Nullable List<Held> all;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getAll();
    }

    public List<Held> getAll() {
        if (all == null) {
            all = holds.all();
        }
        return all;
    }

    public List<Held> getInForce() {
        return getAll().stream()
                .filter(held -> held.hold().liftedAt().isEmpty())
                .toList();
    }

    public List<Held> getLifted() {
        return getAll().stream()
                .filter(held -> held.hold().liftedAt().isPresent())
                .toList();
    }

    public List<Colleague> getPeople() {
        return holds.people(String.valueOf(words));
    }

    public List<Matter> getEvents() {
        return holds.events(String.valueOf(words));
    }

    public boolean isAsked() {
        return words != null && !words.isBlank();
    }

    public String search() {
        return "/retention/holds.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** What is held, in words. */
    public String title(Held held) {
        return held.person().orElseGet(() -> held.event().map(this::title).orElse("–"));
    }

    public String title(Matter matter) {
        return say.text(
                "retention.event",
                say.words(new Words(matter.titleDe(), matter.titleEn())),
                say.day(matter.startsOn()));
    }

    public String lift(UUID hold) {
        holds.lift(hold);
        say.done("retention.hold.lifted");
        return "/retention/holds.xhtml?faces-redirect=true";
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
