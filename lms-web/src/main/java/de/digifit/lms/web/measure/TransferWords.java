// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.measure;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Support;
import de.digifit.assessment.measure.Transfer;
import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.talk.Side;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a measure has come into the work, in words. */
@Named
@RequestScoped
public class TransferWords {

    @Inject
    private Say say;

    /** From when both are asked; empty where nobody will be. */
    public String ask(Progress row) {
        return row.transferDue()
                .map(due -> say.text("measure.transfer.ask", Words.date(due)))
                .orElse("");
    }

    /** What one side said, in one line, or that it has not said anything yet. */
    public String said(@Nullable TransferAnswer answer) {
        return answer == null
                ? say.text("measure.transfer.open")
                : Stream.of(
                                say.text("measure.transfer." + answer.word().transfer()),
                                answer.word()
                                        .hindrance()
                                        .map(each -> say.text("measure.hindrance." + each))
                                        .orElse(""),
                                answer.word()
                                        .support()
                                        .map(each ->
                                                say.text("measure.support.does", say.text("measure.support." + each)))
                                        .orElse(""),
                                answer.word().words())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
    }

    public String sideOf(Side side) {
        return say.text("measure.transfer.of." + side);
    }

    public List<Option> getTransfers() {
        return Arrays.stream(Transfer.values())
                .map(each -> new Option(each, say.text("measure.transfer." + each)))
                .toList();
    }

    public List<Option> getSupports() {
        return Arrays.stream(Support.values())
                .map(each -> new Option(each, say.text("measure.support." + each)))
                .toList();
    }

    public List<Option> getHindrances() {
        return Arrays.stream(Hindrance.values())
                .map(each -> new Option(each, say.text("measure.hindrance." + each)))
                .toList();
    }
}
