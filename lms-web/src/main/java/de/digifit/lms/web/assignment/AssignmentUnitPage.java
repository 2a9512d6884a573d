// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.application.UnitGiving;
import de.digifit.core.assignment.application.UnitGiving.Split;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a role to all people of a unit: first for whom, then the act. */
@Named
@ViewScoped
public class AssignmentUnitPage implements Serializable {

    @Inject
    private UnitGiving giving;

    @Inject
    private AssignmentWords words;

    @Inject
    private Say say;

    private @Nullable String unit;
    private final TypedAssignment typed = new TypedAssignment();
    private boolean previewed;
    private List<String> getting = List.of();
    private List<String> having = List.of();

    public void open() {
        typed.setFrom(giving.today());
    }

    public List<Option> getUnits() {
        return giving.units().stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    public List<Option> getChoice() {
        return words.options(giving.choice());
    }

    /** What is chosen, in words. */
    public String getChosen() {
        return say.text(
                "assignment.unit.chosen",
                title(getChoice(), typed.getProfile()),
                title(getUnits(), unit),
                words.period(typed.period()));
    }

    private static String title(List<Option> options, @Nullable String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::title)
                .orElse("");
    }

    public void preview() {
        Split split = giving.preview(unit(), typed.planned());
        getting = names(split.getting());
        having = names(split.having());
        previewed = true;
    }

    /** Back to the form; what was typed stays. */
    public void change() {
        previewed = false;
    }

    public String give() {
        int count = giving.give(unit(), typed.planned()).getting().size();
        say.done("assignment.unit.given", count);
        return "/assignment/people.xhtml?faces-redirect=true";
    }

    private List<String> names(List<Colleague> people) {
        return people.stream()
                .map(one -> say.text("assignment.unit.person", one.name(), one.unit()))
                .toList();
    }

    private UnitId unit() {
        return new UnitId(UUID.fromString(String.valueOf(unit)));
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public List<String> getGetting() {
        return getting;
    }

    public List<String> getHaving() {
        return having;
    }

    public TypedAssignment getTyped() {
        return typed;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
