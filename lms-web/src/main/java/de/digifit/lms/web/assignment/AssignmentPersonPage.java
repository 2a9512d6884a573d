// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.application.HeldRole;
import de.digifit.core.assignment.application.RoleGiving;
import de.digifit.core.assignment.application.RoleGiving.Holder;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roles of one person, and giving another one: first what follows from it, then the act. */
@Named
@ViewScoped
public class AssignmentPersonPage implements Serializable {

    @Inject
    private RoleGiving giving;

    @Inject
    private AssignmentBook book;

    @Inject
    private Say say;

    private @Nullable String id;
    private final TypedAssignment typed = new TypedAssignment();
    private boolean previewed;
    private List<String> gained = List.of();

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getHolder();
        typed.setFrom(giving.today());
    }

    public Holder getHolder() {
        return book.holder(person());
    }

    /** Those that count today or will. */
    public List<HeldRole> getHeld() {
        return getHolder().roles().stream()
                .filter(role -> !role.overOn(giving.today()))
                .toList();
    }

    /** History. */
    public List<HeldRole> getOver() {
        return getHolder().roles().stream()
                .filter(role -> role.overOn(giving.today()))
                .toList();
    }

    public List<Option> getChoice() {
        return book.choice();
    }

    /** The title of the role that is chosen. */
    public String getChosen() {
        return getChoice().stream()
                .filter(option -> option.value().equals(typed.getProfile()))
                .findFirst()
                .map(Option::title)
                .orElse("");
    }

    public void preview() {
        gained = book.gained(person(), typed.planned());
        previewed = true;
    }

    /** Back to the form; what was typed stays. */
    public void change() {
        previewed = false;
    }

    public String give() {
        giving.give(person(), typed.planned());
        say.done("assignment.given", getHolder().name(), getChosen());
        return "/assignment/person.xhtml?faces-redirect=true&id=" + id;
    }

    private PersonId person() {
        return PersonId.of(String.valueOf(id));
    }

    public boolean isPreviewed() {
        return previewed;
    }

    /** What would be asked for beyond what is asked already, in words. */
    public List<String> getGained() {
        return gained;
    }

    public TypedAssignment getTyped() {
        return typed;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
