// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.knowledge.application.DutyKeeping;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Enters a duty of a unit, or changes one. */
@Named
@ViewScoped
public class KnowledgeEditPage implements Serializable {

    @Inject
    private DutyKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String unit;
    private final TypedDuty form = new TypedDuty();
    private String unitName = "";
    private int seen;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        if (id != null) {
            UnitDuty duty = keeping.read(UnitDutyId.of(id));
            unit = duty.unit().value().toString();
            seen = duty.version();
            form.fill(duty);
        }
        unitName = keeping.unit(unit()).name();
    }

    public String save() {
        UnitDutyId saved = id == null ? keeping.enter(unit(), form.text()) : change(UnitDutyId.of(id));
        say.done("knowledge.edit.done", form.text().name());
        return "/knowledge/duty.xhtml?faces-redirect=true&id=" + saved;
    }

    private UnitDutyId change(UnitDutyId duty) {
        keeping.change(duty, form.text(), seen);
        return duty;
    }

    /** Whether somebody, or another tab, changed it since this page was opened. */
    public boolean isOvertaken() {
        return id != null && keeping.read(UnitDutyId.of(id)).version() != seen;
    }

    /** Goes on with what is typed, now that the other change was seen. */
    public void goOn() {
        seen = keeping.read(UnitDutyId.of(String.valueOf(id))).version();
    }

    public String getUnitName() {
        return unitName;
    }

    private UnitId unit() {
        return UnitDuty.unit(String.valueOf(unit));
    }

    public TypedDuty getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
