// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkletter.application;

import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.application.Addressees;
import de.digifit.lms.talkletter.TalkNews;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.ShippedWordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who reads of a talk, with whom it is, and who else comes. */
@ApplicationScoped
class Parties {

    private final Talks talks;
    private final Addressees addressees;

    @Inject
    Parties(Talks talks, Addressees addressees) {
        this.talks = talks;
        this.addressees = addressees;
    }

    Addressee reader(Talk talk, TalkNews news) {
        return addressees.get(talk.town(), news.reader());
    }

    /** What a letter is about: one date of the leader with all of a group, or one of the two. */
    String subject(TalkStep.Arranged arranged, TalkNews news) {
        Talk talk = arranged.talk();
        return shared(arranged, news)
                .filter(group -> news.kind() != LetterKind.TALK_CANCELLED)
                .map(group -> "talks " + group + " " + news.date().startsAt())
                .orElseGet(() -> "talk " + talk.id() + " " + talk.steps().size());
    }

    /** Whether the reader keeps the date, because others of a group talk still come. */
    boolean stands(TalkStep.Arranged arranged, TalkNews news) {
        return news.kind() == LetterKind.TALK_CANCELLED
                && shared(arranged, news)
                        .map(group -> talks.of(arranged.talk().town(), group))
                        .filter(others ->
                                others.stream().anyMatch(talk -> talk.state().ahead()))
                        .isPresent();
    }

    private static Optional<GroupTalkId> shared(TalkStep.Arranged arranged, TalkNews news) {
        return arranged.group()
                .filter(group -> !news.reader().equals(arranged.talk().person()));
    }

    /** Names of all whom the reader meets. */
    String with(Talk talk, TalkNews news, Addressee reader) {
        String other = addressees.get(talk.town(), news.with()).name();
        List<PersonId> group = talk.group().map(id -> talks.of(talk.town(), id)).orElse(List.of()).stream()
                .map(Talk::person)
                .filter(person -> !person.equals(news.with()) && !person.equals(news.reader()))
                .toList();
        if (group.isEmpty()) {
            return other;
        }
        String others = group.stream()
                .map(person -> addressees.get(talk.town(), person).name())
                .sorted()
                .collect(Collectors.joining(", "));
        return news.reader().equals(talk.person())
                ? ShippedWordings.together(other, others, reader.locale())
                : other + ", " + others;
    }
}
