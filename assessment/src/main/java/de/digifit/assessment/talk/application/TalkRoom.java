// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows one talk to the two: where it stands and the way there. */
@Act
@RequiresPermissions("talk:own")
public class TalkRoom {

    private final Asker asker;
    private final TalkSeats seats;
    private final Talks talks;
    private final Disclosure disclosure;
    private final People people;

    @Inject
    public TalkRoom(Asker asker, TalkSeats seats, Talks talks, Disclosure disclosure, People people) {
        this.asker = asker;
        this.seats = seats;
        this.talks = talks;
        this.disclosure = disclosure;
        this.people = people;
    }

    /** @throws de.digifit.core.shared.Absence when there is none, or not for the asker */
    public View view(TalkId id) {
        Seat seat = seats.at(id);
        Talk talk = seat.talk();
        Stream<PersonId> hands =
                talk.steps().stream().map(TalkStep::hand).flatMap(hand -> Stream.of(hand.by(), hand.onBehalfOf()));
        Stream<PersonId> two = Stream.of(
                        Optional.of(talk.person()),
                        talk.leader(),
                        Optional.of(seat.hand().onBehalfOf()))
                .flatMap(Optional::stream);
        List<PersonId> others = others(talk);
        return new View(
                talk,
                talk.steps(),
                seat.side(),
                seat.hand().onBehalfOf(),
                talk.isBetween(asker.person()),
                others,
                people.names(
                        asker.town(),
                        Stream.of(hands, two, others.stream())
                                .flatMap(Function.identity())
                                .collect(Collectors.toSet())));
    }

    /** With whom it is a group talk; whoever has the own data restricted is not named to colleagues. */
    private List<PersonId> others(Talk talk) {
        List<PersonId> all = talk.group().map(group -> talks.of(asker.town(), group)).orElse(List.of()).stream()
                .map(Talk::person)
                .filter(person -> !person.equals(talk.person()))
                .toList();
        Set<PersonId> restricted = disclosure.restricted(all);
        return all.stream().filter(person -> !restricted.contains(person)).toList();
    }

    /**
     * A talk as one of the two sees it.
     *
     * @param seatOf whose side the asker sits on: the own one, or that of the leader one stands in for
     * @param confidential whether the asker is one of the two whom the confidential notes are for
     * @param others with whom it is a group talk
     */
    public record View(
            Talk talk,
            List<TalkStep> steps,
            Side side,
            PersonId seatOf,
            boolean confidential,
            List<PersonId> others,
            Map<PersonId, String> names) {

        public View {
            steps = List.copyOf(steps);
            others = List.copyOf(others);
            names = Map.copyOf(names);
        }

        public boolean leading() {
            return side == Side.LEADER;
        }

        /** Nobody is without a name but who has left the town. */
        public String name(PersonId person) {
            return Objects.requireNonNullElse(names.get(person), "–");
        }

        public String person() {
            return name(talk.person());
        }

        /** The others of a group talk, by name; nothing for a talk of two. */
        public List<String> company() {
            return others.stream().map(this::name).sorted().toList();
        }

        public String leader() {
            return name(talk.leader().orElse(seatOf));
        }
    }
}
