// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.knowledge.UnitDutyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the address asks the postal-vote test: of which unit, of which duty or all, and who is away. */
public class CoverQuestion {

    private String unit = "";
    private String duty = "";
    private String away = "";
    private String also = "";

    boolean isAbout(UnitDutyId id) {
        return duty.isEmpty() || duty.equals(id.toString());
    }

    List<String> away() {
        return List.of(away, also);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = text(unit);
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(@Nullable String duty) {
        this.duty = text(duty);
    }

    public String getAway() {
        return away;
    }

    public void setAway(@Nullable String away) {
        this.away = text(away);
    }

    public String getAlso() {
        return also;
    }

    public void setAlso(@Nullable String also) {
        this.also = text(also);
    }
}
