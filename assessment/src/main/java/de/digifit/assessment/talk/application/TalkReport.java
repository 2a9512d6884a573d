// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.account.application.Asker;
import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.Place;
import de.digifit.core.headcount.Published;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * How the campaign goes on in the whole town, without contents (requirement R-TV-1).
 *
 * <p>There is no such count for a unit. It passes through the gate for counts, so it stays the same for a quarter and says
 * nothing of a town with too few people.
 */
@Act
@RequiresPermissions("talk:coordinate")
public class TalkReport {

    private static final int EVERYBODY = Integer.MAX_VALUE;

    private final Asker asker;
    private final Beginning beginning;
    private final Talks talks;
    private final People people;
    private final CountGate gate;

    @Inject
    public TalkReport(Asker asker, Beginning beginning, Talks talks, People people, CountGate gate) {
        this.asker = asker;
        this.beginning = beginning;
        this.talks = talks;
        this.people = people;
        this.gate = gate;
    }

    /** Nothing while there is no campaign. */
    public Optional<Report> report() {
        return beginning.campaign().map(campaign -> new Report(campaign, counts(campaign)));
    }

    private Map<TalkState, Count> counts(Campaign campaign) {
        Map<String, Published> said = gate.publish(Question.TALK, day -> heads(campaign, day));
        Map<TalkState, Count> counts = new EnumMap<>(TalkState.class);
        said.forEach((state, published) -> counts.put(TalkState.valueOf(state), published.total()));
        return counts;
    }

    /** For each state everybody who works for the town, and whether the person's talk stands there. */
    private Map<String, List<Head>> heads(Campaign campaign, LocalDate day) {
        List<PersonId> everybody = people.search(asker.town(), "", day, EVERYBODY).stream()
                .map(Colleague::id)
                .distinct()
                .toList();
        Map<PersonId, Talk> begun = talks.of(campaign.id(), everybody);
        Map<String, List<Head>> heads = new HashMap<>();
        for (TalkState state : TalkState.values()) {
            heads.put(
                    state.name(),
                    everybody.stream()
                            .map(person -> new Head(person, Place.TOWN, stateOf(begun, person) == state))
                            .toList());
        }
        return heads;
    }

    private static TalkState stateOf(Map<PersonId, Talk> begun, PersonId person) {
        return Optional.ofNullable(begun.get(person)).map(Talk::state).orElse(TalkState.PLANNED);
    }

    /**
     * What may be said.
     *
     * @param counts how many of the whole town are in each state
     */
    public record Report(Campaign campaign, Map<TalkState, Count> counts) {

        public Report {
            counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        }
    }
}
