// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Takes letters and answers as it was told, else accepts them. */
public final class PaperPost implements Post {

    private final List<String> delivered = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();

    public void answers(Answer.Kind kind, String words) {
        answers.add(new Answer(kind, words));
    }

    public List<String> delivered() {
        return List.copyOf(delivered);
    }

    @Override
    public Optional<Sender> sender() {
        return Optional.of(new Sender("digifit@musterau.example"));
    }

    @Override
    public Answer deliver(Letter letter, String townName) {
        Answer answer = answers.isEmpty() ? new Answer(Answer.Kind.ACCEPTED, "") : answers.poll();
        if (answer.kind() == Answer.Kind.ACCEPTED) {
            delivered.add(letter.messageId());
        }
        return answer;
    }

    @Override
    public void rest() {
        // Nothing is held.
    }
}
