// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.question;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.question.application.QuestionBoard;
import de.digifit.core.question.application.QuestionBoard.Asked;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What units asked, and asking something. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject
    private QuestionBoard questions;

    @Inject
    private Say say;

    private @Nullable List<Asked> all;
    private @Nullable String team;
    private @Nullable String topic;
    private @Nullable String words;

    public void open() {
        getAll();
    }

    public List<Asked> getAll() {
        if (all == null) {
            all = questions.all();
        }
        return all;
    }

    public List<Option> getTeams() {
        return questions.teams().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    public String ask() {
        questions.ask(TeamId.of(String.valueOf(team)), Objects.requireNonNull(topic), Objects.requireNonNull(words));
        say.done("question.asked");
        return "/multiplier/questions.xhtml?faces-redirect=true";
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
