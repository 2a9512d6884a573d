// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.lms.rights.Deadline;
import de.digifit.lms.rights.application.RequestAnswers;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** More time for an answer, with the reason that the person reads. */
@Named
@ViewScoped
public class RightsExtendPage extends RequestFile {

    @Inject
    private RequestAnswers answers;

    @Inject
    private Say say;

    private String months = "1";

    /** Each with the day that would be the last one. */
    public List<Option> getFurtherMonths() {
        return IntStream.rangeClosed(1, Deadline.MOST_FURTHER_MONTHS)
                .mapToObj(one -> new Option(
                        String.valueOf(one),
                        say.text(
                                "rights.extend.month",
                                one,
                                say.day(Deadline.after(getFile().request().receivedOn(), one)))))
                .toList();
    }

    public String extend() {
        answers.extend(request(), Integer.parseInt(months), text());
        say.done("rights.extend.done");
        return show();
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }
}
