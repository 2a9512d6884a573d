// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.audit;

import de.digifit.core.audit.Deed;
import de.digifit.core.audit.Head;
import de.digifit.core.audit.application.AuditReading;
import de.digifit.core.audit.application.AuditReading.Line;
import de.digifit.core.audit.application.AuditReading.Verdict;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the chain, and shows a day of it for a reason. */
@Named
@ViewScoped
public class AuditLogPage implements Serializable {

    private static final int DIGITS_OF_ID = 8;

    @Inject
    private AuditReading reading;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    private @Nullable LocalDate day;
    private @Nullable String why;
    private transient @Nullable Head head;
    private transient @Nullable Verdict verdict;
    private transient @Nullable List<Line> lines;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        head = reading.head();
        day = LocalDate.now(clock);
    }

    public void check() {
        verdict = reading.verify();
        head = verdict.head();
    }

    public void read() {
        if (day != null) {
            lines = reading.read(day, Objects.requireNonNullElse(why, ""));
            head = reading.head();
        }
    }

    public Head getHead() {
        if (head == null) {
            head = reading.head();
        }
        return head;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public @Nullable List<Line> getLines() {
        return lines;
    }

    public int getMost() {
        return AuditReading.MOST;
    }

    /** In words; an act that has none, because it is no longer there or changes something by the way, by its name. */
    public String act(Line line) {
        String act = line.entry().deed().act();
        return say.find("act." + act).orElseGet(() -> say.text("audit.act.other", act));
    }

    /** What it was about: a person by name, everything else by its kind and the beginning of its id. */
    public String about(Line line) {
        Deed deed = line.entry().deed();
        if (deed.about().isEmpty()) {
            return "–";
        }
        String kind = say.find("audit.kind." + deed.kind()).orElse(deed.kind());
        return kind + " "
                + line.about()
                        .orElse(deed.about()
                                .substring(
                                        0, Math.min(DIGITS_OF_ID, deed.about().length())));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
