// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.item.application.OwnEvidence;
import de.digifit.assessment.item.application.Participant;
import de.digifit.assessment.knowledgeround.GivenAnswer;
import de.digifit.assessment.knowledgeround.KnowledgeRound;
import de.digifit.assessment.knowledgeround.KnowledgeRoundId;
import de.digifit.assessment.knowledgeround.KnowledgeRounds;
import de.digifit.assessment.knowledgeround.application.RoundView.Answered;
import de.digifit.core.agreement.Module;
import de.digifit.core.audit.Unrecorded;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The own knowledge rounds. There is no act by which anybody could see those of somebody else. */
@Act
@RequiresPermissions("round:own")
public class MyKnowledgeRounds {

    private final Participant participant;
    private final KnowledgeRounds rounds;
    private final Topics topics;
    private final Items items;
    private final OwnEvidence evidence;

    @Inject
    public MyKnowledgeRounds(
            Participant participant, KnowledgeRounds rounds, Topics topics, Items items, OwnEvidence evidence) {
        this.participant = participant;
        this.rounds = rounds;
        this.topics = topics;
        this.items = items;
        this.evidence = evidence;
    }

    /** The newest first. */
    public List<KnowledgeRound> mine() {
        return rounds.of(me());
    }

    /** What a round can be about, and how many items there are: areas by their code, competencies by their id. */
    public Map<String, Long> topics() {
        return topics.sizes(participant.town());
    }

    /**
     * A round about a topic; one about the same that is not over goes on.
     *
     * @throws de.digifit.assessment.knowledgeround.RoundRefused when there is nothing to ask
     */
    @Unrecorded
    public KnowledgeRoundId begin(String topic) {
        PersonId me = me();
        rounds.serialise(me);
        return rounds.of(me).stream()
                .filter(round -> round.topic().equals(topic) && round.next().isPresent())
                .findFirst()
                .orElseGet(() -> begun(me, topic))
                .id();
    }

    private KnowledgeRound begun(PersonId me, String topic) {
        KnowledgeRound round = new KnowledgeRound(
                participant.town(), me, topic, topics.about(participant.town(), topic), participant.today());
        rounds.add(round);
        return round;
    }

    /** @throws de.digifit.assessment.knowledgeround.NoSuchRound when the asker has none with this id */
    public RoundView view(KnowledgeRoundId id) {
        KnowledgeRound round = rounds.get(me(), id);
        List<GivenAnswer> given = round.answered();
        Map<ItemId, Item> asked = items.of(
                participant.town(), given.stream().map(GivenAnswer::item).toList());
        List<Answered> answered = given.stream()
                .flatMap(question -> Optional.ofNullable(asked.get(question.item()))
                        .map(item -> new Answered(item, question.response(), question.solved()))
                        .stream())
                .toList();
        return new RoundView(round, answered, round.next().map(next -> items.get(participant.town(), next)));
    }

    /**
     * Answers the item that is asked now.
     *
     * @throws de.digifit.assessment.knowledgeround.RoundRefused when it is not that one, or nothing was answered
     */
    @Unrecorded
    public void answer(KnowledgeRoundId id, ItemId item, Response response) {
        rounds.hold(me(), id).answer(items.get(participant.town(), item), response, participant.today());
    }

    /**
     * The person brings the round as evidence, which then counts for the own estimate.
     *
     * @throws de.digifit.assessment.knowledgeround.RoundRefused while items are left, or when it says too little
     */
    public void bring(KnowledgeRoundId id) {
        rounds.hold(me(), id)
                .bring(participant.today())
                .forEach((competency, stated) ->
                        evidence.add(EvidenceKind.KNOWLEDGE_ROUND, competency, stated, "round"));
    }

    /** For good, at any time; also while the module is off. */
    @Unrecorded
    public void remove(KnowledgeRoundId id) {
        rounds.remove(rounds.hold(participant.person(), id));
    }

    private PersonId me() {
        return participant.in(Module.KNOWLEDGE_ROUND);
    }
}
