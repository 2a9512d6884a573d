// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.workday.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The staff council is asked, answers or is silent. It keeps what the law said on the day of the request, so that a
 * later change of the profile changes no running case.
 *
 * <p>Silence is never written down: what it means follows from the day on which somebody looks.
 */
@Embeddable
public class CouncilStep {

    @Enumerated(EnumType.STRING)
    @Column(name = "council_mode")
    private CouncilMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "council_silence")
    private Silence silence;

    @Column(name = "council_days")
    private int days;

    @Column(name = "council_requested_on")
    private LocalDate requestedOn;

    /** Last day for the answer; nothing while a discussion has to come first. */
    @Column(name = "council_due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "council_discussed_on")
    private @Nullable LocalDate discussedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "council_answer")
    private @Nullable CouncilAnswer answer;

    @Column(name = "council_why")
    private @Nullable String why;

    @Column(name = "council_answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "council_answered_at")
    private @Nullable Instant answeredAt;

    protected CouncilStep() {}

    /** The request, on that day. */
    public CouncilStep(StateProfile profile, boolean urgent, WorkingDays calendar, LocalDate today) {
        this.mode = profile.mode();
        this.silence = profile.silence();
        this.days = profile.days(urgent);
        this.requestedOn = today;
        this.dueOn = profile.discussion() ? null : calendar.plus(today, days);
    }

    /**
     * The council answers. After the day it is due an answer still counts as long as silence has not become consent.
     *
     * @throws CouncilReasonMissing when it refuses without saying why
     * @throws CouncilAnswered when nothing is open any more
     */
    public void answer(CouncilAnswer given, String reason, PersonId by, Instant at, LocalDate today) {
        if (!isOpen(today)) {
            throw new CouncilAnswered();
        }
        if (given != CouncilAnswer.AGREED && reason.isBlank()) {
            throw new CouncilReasonMissing();
        }
        answer = given;
        why = reason;
        answeredBy = by.value();
        answeredAt = at;
        if (given == CouncilAnswer.DISCUSSION) {
            dueOn = null;
        }
    }

    /** It was talked about; the period for the answer begins (again) on this day. */
    public void discussed(LocalDate on, WorkingDays calendar, LocalDate today) {
        if (state(today) != CouncilState.TO_DISCUSS) {
            throw new CouncilAnswered();
        }
        discussedOn = on;
        dueOn = calendar.plus(on, days);
        answer = null;
    }

    public boolean isOpen(LocalDate today) {
        return switch (state(today)) {
            case ASKED, TO_DISCUSS, OVERDUE -> true;
            case NOT_NEEDED, INFORMED, AGREED, CONSENT_BY_SILENCE, REFUSED -> false;
        };
    }

    public CouncilState state(LocalDate today) {
        if (mode == CouncilMode.NONE) {
            return CouncilState.NOT_NEEDED;
        } else if (mode == CouncilMode.INFORMATION) {
            return CouncilState.INFORMED;
        } else if (answer == CouncilAnswer.AGREED) {
            return CouncilState.AGREED;
        } else if (answer == CouncilAnswer.REFUSED) {
            return CouncilState.REFUSED;
        } else if (dueOn == null) {
            return CouncilState.TO_DISCUSS;
        } else if (!today.isAfter(dueOn)) {
            return CouncilState.ASKED;
        }
        return silence == Silence.CONSENT ? CouncilState.CONSENT_BY_SILENCE : CouncilState.OVERDUE;
    }

    /** Whether the selection may be carried out on that day. */
    public boolean clears(LocalDate today) {
        return switch (state(today)) {
            case NOT_NEEDED, INFORMED, AGREED, CONSENT_BY_SILENCE -> true;
            case REFUSED -> mode == CouncilMode.HEARING || (mode == CouncilMode.PARTICIPATION && discussedOn != null);
            case OVERDUE -> mode == CouncilMode.HEARING;
            case ASKED, TO_DISCUSS -> false;
        };
    }

    /** The request and the answer to it in a line: day, answer or nothing, words. */
    public String line() {
        return requestedOn + "|" + (answer == null ? "" : answer) + "|" + why().replaceAll("\\s+", " ");
    }

    public CouncilMode mode() {
        return mode;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<LocalDate> discussedOn() {
        return Optional.ofNullable(discussedOn);
    }

    public Optional<CouncilAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    public String why() {
        return why == null ? "" : why;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
