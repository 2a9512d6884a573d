// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.Call;
import de.digifit.core.call.Interest;
import de.digifit.core.call.Interest.Statement;
import de.digifit.core.call.Perspective;
import de.digifit.core.call.application.CallSelection.View;
import de.digifit.core.call.application.MyInterest.MyCall;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a call is, in words. */
@Named
@RequestScoped
public class CallWords {

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    public String state(Call call) {
        return call.decidedOn()
                .map(day -> say.text("call.state.decided", Words.date(day)))
                .orElseGet(() -> say.text(
                        call.openOn(LocalDate.now(clock)) ? "call.state.open" : "call.state.choosing",
                        Words.date(call.closesOn())));
    }

    public String tone(Call call) {
        return call.decidedOn().isPresent() ? "ok" : call.openOn(LocalDate.now(clock)) ? "accent" : "attention";
    }

    /** What the person reads about the own answer. */
    public String mine(MyCall call) {
        if (call.own().isEmpty()) {
            return "";
        }
        return call.outcome()
                .map(outcome -> say.text(outcome.chosen() ? "call.outcome.chosen" : "call.outcome.not"))
                .orElseGet(() -> say.text("call.outcome.waits"));
    }

    public String statement(Optional<Statement> statement) {
        return statement
                .map(said -> Stream.of(time(said), said.word())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> say.text("call.time.unsaid"));
    }

    private String time(Statement said) {
        Integer share = said.share();
        return share == null ? say.text("call.time.none") : say.text("call.time.given", share);
    }

    public String perspectives(Collection<Perspective> brought) {
        return brought.stream().map(one -> say.text("call.perspective." + one)).collect(Collectors.joining(", "));
    }

    public List<Option> getPerspectives() {
        return Arrays.stream(Perspective.values())
                .map(one -> new Option(one.name(), say.text("call.perspective." + one)))
                .toList();
    }

    public String outcome(Interest answer) {
        return answer.outcome()
                .map(outcome -> say.text(outcome.chosen() ? "call.chosen" : "call.notChosen"))
                .orElseGet(() -> say.text("call.undecided"));
    }

    public String outcomeTone(Interest answer) {
        return answer.outcome().isEmpty() ? "attention" : answer.chosen() ? "ok" : "";
    }

    /** What the rule still misses; empty where it is met. */
    public String missing(View view) {
        return Stream.concat(
                        view.unheard().stream(), view.unseen().stream().map(one -> say.text("call.perspective." + one)))
                .collect(Collectors.joining(", "));
    }
}
