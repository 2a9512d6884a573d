// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.AssignmentId;
import de.digifit.core.assignment.application.RoleGiving;
import de.digifit.core.assignment.application.RoleGiving.Ending;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ends a role of somebody, moves its end, or takes it back while it has hardly begun. */
@Named
@ViewScoped
public class AssignmentEndPage implements Serializable {

    @Inject
    private RoleGiving giving;

    @Inject
    private AssignmentBook book;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable LocalDate last;
    private int seen;

    public void open() {
        seen = getEnding().role().version();
        LocalDate said = getEnding().role().period().validTo();
        last = said == null ? giving.today() : said;
    }

    public Ending getEnding() {
        return book.ending(assignment());
    }

    /** What is not asked any more without it, or less, in words. */
    public List<String> getLost() {
        return book.lost(assignment());
    }

    public String end() {
        giving.end(assignment(), Objects.requireNonNull(last), seen);
        say.done("assignment.end.done", getTitle(), say.day(last));
        return back();
    }

    public String takeBack() {
        String back = back();
        String title = getTitle();
        giving.takeBack(assignment(), seen);
        say.done("assignment.takenBack", title);
        return back;
    }

    /** Whether somebody, or another tab, changed it since this page was opened. */
    public boolean isOvertaken() {
        return getEnding().role().version() != seen;
    }

    /** Goes on with what is typed, now that the other change was seen. */
    public void goOn() {
        seen = getEnding().role().version();
    }

    public String getTitle() {
        return say.words(getEnding().role().title());
    }

    private String back() {
        return "/assignment/person.xhtml?faces-redirect=true&id=" + getEnding().person();
    }

    private AssignmentId assignment() {
        return AssignmentId.of(String.valueOf(id));
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
