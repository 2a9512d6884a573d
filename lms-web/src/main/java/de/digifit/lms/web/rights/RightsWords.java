// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.privacy.application.MyData;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.RequestState;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What requests, their states and restrictions are called. */
@Named
@RequestScoped
public class RightsWords {

    /** Stands for no restriction in the form. */
    static final String NO_RESTRICTION = "NONE";

    @Inject
    private MyData data;

    @Inject
    private Say say;

    /** The title of a category of the data catalogue. */
    public String category(String key) {
        return say.words(data.catalogue().category(key).title());
    }

    /** What a request is about, with the entry where it names one. */
    public String about(DataSubjectRequest request) {
        String category = category(request.concern().category());
        return request.concern().entry().isEmpty()
                ? category
                : say.text("rights.about", category, request.concern().entry());
    }

    /** Where it stands, or how it ended. */
    public String state(DataSubjectRequest request) {
        return request.outcome()
                .map(outcome -> say.text("rights.outcome." + outcome))
                .orElseGet(() -> say.text("rights.state." + request.state()));
    }

    public String tone(DataSubjectRequest request) {
        return request.state() == RequestState.OPEN
                ? "attention"
                : request.outcome().isPresent() ? "ok" : "";
    }

    /** Until when it holds, in a sentence. */
    public String restricted(Restriction restriction) {
        String since = say.day(LocalDate.ofInstant(restriction.since(), TownClock.ZONE));
        return restriction
                .endsAt()
                .map(end ->
                        say.text("rights.restricted.until", since, say.day(LocalDate.ofInstant(end, TownClock.ZONE))))
                .orElseGet(() -> say.text("rights.restricted.since", since));
    }

    /** Whether and why to restrict, to choose from. */
    List<Option> grounds() {
        List<Option> options = new ArrayList<>();
        options.add(ground(NO_RESTRICTION));
        Arrays.stream(RestrictionGround.values())
                .map(Enum::name)
                .map(this::ground)
                .forEach(options::add);
        return options;
    }

    private Option ground(String name) {
        return new Option(name, say.text("rights.ground." + name), say.text("rights.ground." + name + ".rule"));
    }
}
