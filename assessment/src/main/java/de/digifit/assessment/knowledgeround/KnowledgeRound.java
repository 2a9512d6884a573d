// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.knowledgeround.RoundRefused.Reason;
import de.digifit.assessment.measurement.AbilityEstimate;
import de.digifit.assessment.measurement.Population;
import de.digifit.assessment.measurement.StatedLevel;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A few items about one topic, drawn at the beginning and answered in their order, today or another day, on any device.
 *
 * <p>Nobody but the person ever sees it (requirement R-MB-4). There is no pass mark and no time (R-MB-10). What it says about
 * levels goes to the ledger only if the person brings it there.
 */
@Entity
@Table(schema = "assessment", name = "knowledge_round")
public class KnowledgeRound {

    /** More would tire. */
    public static final int MOST = 10;

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID person;
    private String topic;
    private LocalDate begunOn;
    private LocalDate answeredOn;
    private @Nullable LocalDate broughtOn;

    @ElementCollection
    @CollectionTable(
            schema = "assessment",
            name = "knowledge_answer",
            joinColumns = @JoinColumn(name = "round", nullable = false))
    @OrderColumn(name = "place")
    private List<RoundQuestion> questions = new ArrayList<>();

    protected KnowledgeRound() {}

    /**
     * Drawn by lot among what there is about the topic; easy ones come first.
     *
     * @param topic id of a competency, or code of an area
     * @throws RoundRefused when there is nothing to ask
     */
    public KnowledgeRound(TownId town, PersonId person, String topic, List<Item> bank, LocalDate today) {
        if (bank.isEmpty()) {
            throw new RoundRefused(Reason.NOTHING_TO_ASK);
        }
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
        this.topic = topic;
        this.begunOn = today;
        this.answeredOn = today;
        List<Item> drawn = new ArrayList<>(bank);
        Collections.shuffle(drawn, new Random(id.getLeastSignificantBits()));
        drawn.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(item -> item.text().level()))
                .map(RoundQuestion::of)
                .forEach(questions::add);
    }

    /**
     * Keeps an answer; it stays.
     *
     * @throws RoundRefused when this is not the item that is asked now, or nothing was answered
     */
    public void answer(Item item, Response response, LocalDate today) {
        if (next().filter(item.id()::equals).isEmpty()) {
            throw new RoundRefused(Reason.ANSWERED_ALREADY);
        }
        if (response.isIncomplete()) {
            throw new RoundRefused(Reason.NOTHING_ANSWERED);
        }
        int place = given().size();
        questions.set(
                place,
                questions.get(place).answered(response, item.content().task().solvedBy(response)));
        answeredOn = today;
    }

    /** The item that is asked now; none once all are answered. */
    public Optional<ItemId> next() {
        return questions.stream()
                .filter(RoundQuestion::open)
                .map(question -> new ItemId(question.item()))
                .findFirst();
    }

    /** In their order. */
    public List<GivenAnswer> answered() {
        return given().stream()
                .map(question -> new GivenAnswer(
                        new ItemId(question.item()),
                        Response.read(Objects.requireNonNull(question.response())),
                        question.right()))
                .toList();
    }

    private List<RoundQuestion> given() {
        return questions.stream().filter(question -> !question.open()).toList();
    }

    /** How many items it has. */
    public int size() {
        return questions.size();
    }

    public List<Feedback> feedback() {
        List<Feedback> feedback = new ArrayList<>();
        byCompetency()
                .forEach((competency, asked) -> feedback.add(new Feedback(
                        competency,
                        (int) asked.stream().filter(RoundQuestion::right).count(),
                        asked.size())));
        return feedback;
    }

    private SortedMap<CompetencyId, List<RoundQuestion>> byCompetency() {
        return given().stream().collect(Collectors.groupingBy(RoundQuestion::about, TreeMap::new, Collectors.toList()));
    }

    /**
     * What it says about levels, to be brought to the ledger by the person; nothing a second time.
     *
     * @throws RoundRefused while items are left, or when the answers say nothing about a level
     */
    public Map<CompetencyId, StatedLevel> bring(LocalDate today) {
        if (next().isPresent()) {
            throw new RoundRefused(Reason.NOT_OVER);
        }
        if (broughtOn != null) {
            return Map.of();
        }
        SortedMap<CompetencyId, StatedLevel> stated = new TreeMap<>();
        byCompetency().forEach((competency, asked) -> stated(asked).ifPresent(level -> stated.put(competency, level)));
        if (stated.isEmpty()) {
            throw new RoundRefused(Reason.SAYS_TOO_LITTLE);
        }
        broughtOn = today;
        return stated;
    }

    private static Optional<StatedLevel> stated(List<RoundQuestion> asked) {
        return StatedLevel.of(AbilityEstimate.of(
                Population.usual(), asked.stream().map(RoundQuestion::answer).toList()));
    }

    public KnowledgeRoundId id() {
        return new KnowledgeRoundId(id);
    }

    public String topic() {
        return topic;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** When the person brought it as evidence, if at all. */
    public Optional<LocalDate> broughtOn() {
        return Optional.ofNullable(broughtOn);
    }
}
