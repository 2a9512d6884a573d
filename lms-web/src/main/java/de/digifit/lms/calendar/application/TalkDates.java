// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.calendar.Appointment;
import de.digifit.lms.calendar.Itinerary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Qualification talks in the calendars of the two: private, under the title "Gespräch", with place and link and nothing
 * else. Others look into calendars, too, so neither a name nor what it is about stands there. What a calendar was told
 * last follows from the steps of the talk and is not kept.
 */
@ApplicationScoped
public class TalkDates {

    private static final String WORDS = "de.digifit.lms.calendar.appointment";

    /** A talk has a beginning only; an hour is usual. */
    private static final Duration USUAL = Duration.ofHours(1);

    /** Each of these is told to calendars. */
    private static final Set<TalkTransition> TOLD = EnumSet.of(
            TalkTransition.INVITE,
            TalkTransition.DECLINE,
            TalkTransition.POSTPONE,
            TalkTransition.WISH_ALONE,
            TalkTransition.CATCH_UP);

    private final Talks talks;
    private final Modules modules;
    private final String base;

    @Inject
    public TalkDates(
            Talks talks,
            Modules modules,
            @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080") String base) {
        this.talks = talks;
        this.modules = modules;
        this.base = base;
    }

    /**
     * A leader has one date with all of a group talk.
     *
     * @param date of the talk, as it holds, or held until it was taken back
     * @param group with which others it is, or was until then
     */
    public Appointment of(Talk talk, Invitation date, Optional<GroupTalkId> group, PersonId reader, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(
                WORDS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<TalkStep> told = talk.steps().stream()
                .filter(step -> TOLD.contains(step.transition()))
                .toList();
        UUID own = talk.id().value();
        UUID shared = reader.equals(talk.person())
                ? own
                : group.map(GroupTalkId::value).orElse(own);
        return new Appointment(
                Itinerary.uid(shared, reader.value()),
                Math.max(0, told.size() - 1),
                told.isEmpty()
                        ? Instant.EPOCH
                        : told.get(told.size() - 1).hand().at(),
                date.startsAt(),
                date.startsAt().plus(USUAL),
                words.getString("talk"),
                base + "/talk/show.xhtml?id=" + talk.id(),
                date.place(),
                true);
    }

    /** Those to come of a person, on either side; none while the module is off. */
    List<Appointment> ahead(TownId town, PersonId person, Locale locale) {
        Set<String> told = new HashSet<>();
        List<Talk> ahead = Stream.concat(talks.of(person).stream(), talks.aheadOf(person).stream())
                .filter(talk -> talk.town().equals(town) && talk.state().ahead())
                .toList();
        return ahead.isEmpty() || !modules.released(town, Module.QUALIFICATION_TALK)
                ? List.of()
                : ahead.stream()
                        .flatMap(talk ->
                                talk.invitation().stream().map(date -> of(talk, date, talk.group(), person, locale)))
                        .filter(date -> told.add(date.uid()))
                        .toList();
    }
}
