// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.cancellation.application.ReplaceForm;
import de.digifit.lms.cancellation.application.Replacements;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Naming somebody who comes in the place of a member of the team. */
@Named
@ViewScoped
public class ReplacePage implements Serializable {

    @Inject
    private Replacements replacements;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable CancelReason reason;
    private @Nullable String substitute;
    private transient @Nullable ReplaceForm file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public ReplaceForm getFile() {
        if (file == null) {
            file = replacements.form(booking());
        }
        return file;
    }

    public List<Option> getReasons() {
        return Stream.of(CancelReason.values())
                .map(CancelReason::saidByAnother)
                .distinct()
                .map(value -> new Option(value, say.text("team.replace.reason." + value)))
                .toList();
    }

    public List<Option> getColleagues() {
        return getFile().form().colleagues().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
    }

    public String replace() {
        if (reason != null && substitute != null) {
            PersonId other = PersonId.of(substitute);
            String name = getFile().form().colleagues().stream()
                    .filter(person -> person.id().equals(other))
                    .findFirst()
                    .map(Person::name)
                    .orElse("");
            replacements.replace(booking(), reason, other);
            say.done("team.replace.done", name);
        }
        return "/team/places.xhtml?faces-redirect=true";
    }

    private BookingId booking() {
        return BookingId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable CancelReason getReason() {
        return reason;
    }

    public void setReason(@Nullable CancelReason reason) {
        this.reason = reason;
    }

    public @Nullable String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute;
    }
}
