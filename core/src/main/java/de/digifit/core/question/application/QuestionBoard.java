// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question.application;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.question.NoSuchQuestion;
import de.digifit.core.question.Question;
import de.digifit.core.question.QuestionId;
import de.digifit.core.question.QuestionState;
import de.digifit.core.question.Questions;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Questions of units to multiplier teams: everybody asks and reads; the team, or the CDO, answers. */
@Act
@RequiresPermissions("multiplier:own")
public class QuestionBoard {

    private final TeamAccess access;
    private final MultiplierTeams teams;
    private final Questions questions;
    private final Units units;

    @Inject
    public QuestionBoard(TeamAccess access, MultiplierTeams teams, Questions questions, Units units) {
        this.access = access;
        this.teams = teams;
        this.questions = questions;
        this.units = units;
    }

    /** Open ones first, then the newest. */
    public List<Asked> all() {
        Map<TeamId, MultiplierTeam> known =
                teams.of(access.town()).stream().collect(Collectors.toMap(MultiplierTeam::id, Function.identity()));
        Map<UnitId, String> names = units.names(access.town());
        return questions.of(access.town()).stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.team()))
                        .map(team -> new Asked(
                                one, team.name(), one.unit().map(names::get).orElse(""), mayAnswer(one, team))))
                .toList();
    }

    /** @throws NoSuchQuestion when the town has none with this id */
    public Asked view(QuestionId id) {
        return all().stream()
                .filter(asked -> asked.question().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchQuestion(id));
    }

    /** Whom somebody can ask, by name: teams whose mandate holds. */
    public List<MultiplierTeam> teams() {
        return teams.of(access.town()).stream()
                .filter(team -> !team.mandate().overOn(access.today()))
                .toList();
    }

    /** How many questions to the team are answered. */
    public long answered(TeamId team) {
        return questions.answered(access.seen(team).id());
    }

    /**
     * My unit would like to know; who asks is not kept.
     *
     * @throws de.digifit.core.changeagent.MandateOver when the mandate of the team is over
     */
    public QuestionId ask(TeamId id, String topic, String words) {
        MultiplierTeam team = teams.get(access.town(), id);
        team.requireMandate(access.today());
        Optional<UnitId> unit = Optional.ofNullable(
                units.unitsOf(List.of(access.person()), access.today()).get(access.person()));
        Question question = new Question(team, unit, topic, words, access.today());
        questions.add(question);
        return question.id();
    }

    /**
     * The team answers, or the CDO decides.
     *
     * @throws NoSuchQuestion when it is not for the asker to answer
     * @throws de.digifit.core.question.AnsweredAlready when it is answered
     * @throws de.digifit.core.question.AnswerMissing when there are no words
     */
    public void answer(QuestionId id, String words) {
        held(id).answer(words, access.today());
    }

    /** The team cannot answer it by itself. Errors as with {@link #answer}, but for the words. */
    public void passOn(QuestionId id) {
        held(id).passOn(access.today());
    }

    private Question held(QuestionId id) {
        Question question = questions.hold(access.town(), id);
        if (!answers(question, teams.get(access.town(), question.team()))) {
            throw new NoSuchQuestion(id);
        }
        return question;
    }

    private boolean mayAnswer(Question question, MultiplierTeam team) {
        return question.state() != QuestionState.ANSWERED && answers(question, team);
    }

    private boolean answers(Question question, MultiplierTeam team) {
        return question.state() == QuestionState.WITH_CDO ? access.decides() : access.works(team);
    }

    /**
     * A question and what is around it.
     *
     * @param unit by name; empty where the asker worked in none
     * @param answering whether the reader can answer it
     */
    public record Asked(Question question, String team, String unit, boolean answering) {}
}
