// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit asks a multiplier team. The team answers, or passes it on to the municipal CDO, who decides. Everybody of the
 * town reads question and answer; who asked is not kept.
 */
@Entity
@Table(schema = "core", name = "team_question")
public class Question {

    @Id
    private UUID id;

    private UUID town;
    private UUID team;
    private @Nullable UUID unit;
    private String topic;
    private String words;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.ASKED;

    private LocalDate stateSince;
    private String answer = "";

    protected Question() {}

    public Question(MultiplierTeam team, Optional<UnitId> unit, String topic, String words, LocalDate today) {
        this.id = Ids.next();
        this.town = team.town().value();
        this.team = team.id().value();
        this.unit = unit.map(UnitId::value).orElse(null);
        this.topic = topic;
        this.words = words;
        this.askedOn = today;
        this.stateSince = today;
    }

    /** @throws AnsweredAlready when it is answered */
    public void passOn(LocalDate today) {
        requireOpen();
        state = QuestionState.WITH_CDO;
        stateSince = today;
    }

    /**
     * The team answers, or the CDO decides.
     *
     * @throws AnsweredAlready when it is answered
     * @throws AnswerMissing when there are no words
     */
    public void answer(String said, LocalDate today) {
        requireOpen();
        if (said.isBlank()) {
            throw new AnswerMissing();
        }
        state = QuestionState.ANSWERED;
        stateSince = today;
        answer = said;
    }

    private void requireOpen() {
        if (state == QuestionState.ANSWERED) {
            throw new AnsweredAlready(stateSince);
        }
    }

    public QuestionId id() {
        return new QuestionId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit).map(UnitId::new);
    }

    public String topic() {
        return topic;
    }

    public String words() {
        return words;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public QuestionState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    public String answer() {
        return answer;
    }
}
