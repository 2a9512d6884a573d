// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.changeagent.Office;
import de.digifit.core.changeagent.application.NewMandate;
import de.digifit.core.organisation.UnitId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a mandate until it is sent. */
public class MandateForm implements Serializable {

    private static final int USUAL_SHARE = 5;

    private @Nullable String name;
    private @Nullable String goal;
    private @Nullable LocalDate givenOn;
    private @Nullable LocalDate until;
    private @Nullable String file;
    private @Nullable String sponsor;
    private @Nullable Integer share = USUAL_SHARE;
    private @Nullable String reportTo;
    private final Map<String, Boolean> units = new LinkedHashMap<>();
    private final Map<String, Boolean> offices = new LinkedHashMap<>();

    NewMandate said() {
        return new NewMandate(
                text(name),
                text(goal),
                Objects.requireNonNull(givenOn),
                until,
                text(file),
                new UnitId(UUID.fromString(text(sponsor))),
                share == null ? 0 : share,
                text(reportTo),
                ticked(units).stream()
                        .map(id -> new UnitId(UUID.fromString(id)))
                        .collect(Collectors.toSet()),
                Arrays.stream(Office.values())
                        .filter(office -> ticked(offices).contains(office.name()))
                        .collect(Collectors.toSet()));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static Set<String> ticked(Map<String, Boolean> boxes) {
        return boxes.entrySet().stream()
                .filter(box -> Boolean.TRUE.equals(box.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = goal;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }

    public @Nullable String getSponsor() {
        return sponsor;
    }

    public void setSponsor(@Nullable String sponsor) {
        this.sponsor = sponsor;
    }

    public @Nullable Integer getShare() {
        return share;
    }

    public void setShare(@Nullable Integer share) {
        this.share = share;
    }

    public @Nullable String getReportTo() {
        return reportTo;
    }

    public void setReportTo(@Nullable String reportTo) {
        this.reportTo = reportTo;
    }

    /** By the id of the unit: whether the team is for it. */
    public Map<String, Boolean> getUnits() {
        return units;
    }

    /** By the name of the office: whether it was told. */
    public Map<String, Boolean> getOffices() {
        return offices;
    }
}
