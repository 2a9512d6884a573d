// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledgeround;

import de.digifit.assessment.knowledgeround.KnowledgeRound;
import de.digifit.assessment.knowledgeround.application.MyKnowledgeRounds;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The own knowledge rounds, and beginning one. */
@Named
@RequestScoped
public class KnowledgeRoundMinePage {

    @Inject
    private MyKnowledgeRounds rounds;

    @Inject
    private KnowledgeRoundWords words;

    @Inject
    private Say say;

    private @Nullable String topic;
    private @Nullable List<KnowledgeRound> mine;
    private @Nullable List<Option> topics;

    public void open() {
        getMine();
    }

    public List<KnowledgeRound> getMine() {
        if (mine == null) {
            mine = rounds.mine();
        }
        return mine;
    }

    /** Areas first, then competencies. */
    public List<Option> getTopics() {
        if (topics == null) {
            topics = rounds.topics().entrySet().stream()
                    .map(entry -> new Option(
                            entry.getKey(),
                            say.text("knowledgeround.topic.size", words.topic(entry.getKey()), entry.getValue())))
                    .toList();
        }
        return topics;
    }

    public String begin() {
        return "/knowledgeround/show.xhtml?faces-redirect=true&id=" + rounds.begin(Objects.requireNonNull(topic));
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }
}
