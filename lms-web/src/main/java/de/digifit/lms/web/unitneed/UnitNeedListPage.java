// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.unitneed;

import de.digifit.core.organisation.UnitId;
import de.digifit.lms.unitneed.UnitNeed;
import de.digifit.lms.unitneed.UnitNeed.Forecast;
import de.digifit.lms.unitneed.application.UnitNeedKeeping;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units will need, and entering one more. */
@Named
@ViewScoped
public class UnitNeedListPage implements Serializable {

    @Inject
    private UnitNeedKeeping keeping;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private final TypedNeed typed = new TypedNeed();
    private transient @Nullable List<Row> rows;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getRows();
    }

    public List<Row> getRows() {
        if (rows == null) {
            Map<UnitId, String> units = keeping.names();
            rows = keeping.toCome().stream().map(need -> row(need, units)).toList();
        }
        return rows;
    }

    private Row row(UnitNeed need, Map<UnitId, String> units) {
        Forecast said = need.forecast();
        return new Row(
                need.id(),
                units.getOrDefault(said.unit(), ""),
                say.text("unitneed.occasion." + said.occasion()),
                say.text(
                        "unitneed.text",
                        said.people(),
                        names.of(said.competency()),
                        said.level().number(),
                        say.day(said.dueOn()),
                        said.certainty()));
    }

    public String announce() {
        keeping.announce(typed.forecast());
        say.done("unitneed.done");
        return again();
    }

    public String withdraw(UUID need) {
        keeping.withdraw(need);
        say.done("unitneed.withdrawn");
        return again();
    }

    private static String again() {
        return "/unitneed/list.xhtml?faces-redirect=true";
    }

    public List<Option> getUnits() {
        return keeping.units().stream()
                .map(unit -> new Option(unit.id().value().toString(), unit.name()))
                .toList();
    }

    public List<Option> getOccasions() {
        return Arrays.stream(UnitNeed.Occasion.values())
                .map(one -> new Option(one, say.text("unitneed.occasion." + one)))
                .toList();
    }

    public List<Option> getCompetencies() {
        return names.all();
    }

    public List<Option> getLevels() {
        return names.levels();
    }

    public TypedNeed getTyped() {
        return typed;
    }

    /** A need in words. */
    public record Row(UUID id, String unit, String occasion, String text) {}
}
