// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.lms.rights.Answer;
import de.digifit.lms.rights.Outcome;
import de.digifit.lms.rights.application.RequestAnswers;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request: read and answered; once it is answered, its restriction is lifted here. */
@Named
@ViewScoped
public class RightsRequestPage extends RequestFile {

    @Inject
    private RequestAnswers answers;

    @Inject
    private Say say;

    private @Nullable Outcome outcome;

    /** Whether a restriction that was granted holds until further notice. */
    public boolean isLiftable() {
        return !isToAnswer()
                && getFile().restriction().filter(one -> one.endsAt().isEmpty()).isPresent();
    }

    /** What can be answered; a restriction where it was asked for, a statement where there is one. */
    public List<Option> getOutcomes() {
        return Stream.of(Outcome.values())
                .filter(one -> one != Outcome.RESTRICTED
                        || getFile().request().ground().isPresent())
                .filter(one -> one != Outcome.SUPPLEMENTED
                        || !getFile().request().concern().correct().isEmpty())
                .map(one ->
                        new Option(one, say.text("rights.answer." + one), say.text("rights.answer." + one + ".rule")))
                .toList();
    }

    public String answer() {
        if (outcome != null) {
            answers.answer(request(), new Answer(outcome, text()));
            say.done("rights.answer.done");
        }
        return "/rights/requests.xhtml?faces-redirect=true";
    }

    public String lift() {
        answers.lift(request(), text());
        say.done("rights.lift.done");
        return show();
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }
}
