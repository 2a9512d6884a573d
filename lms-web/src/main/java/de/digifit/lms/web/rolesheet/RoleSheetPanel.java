// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rolesheet;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.rolesheet.application.RoleConfirming;
import de.digifit.core.rolesheet.application.Sheet;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Role agreements beside what a page is about; asked once for each page. */
@Named
@RequestScoped
public class RoleSheetPanel {

    @Inject
    private RoleConfirming confirming;

    @Inject
    private Say say;

    private @Nullable List<Sheet> asked;

    public List<Sheet> getMine() {
        if (asked == null) {
            asked = confirming.mine();
        }
        return asked;
    }

    /** Those of a team that are not confirmed by both yet. */
    public List<Sheet> openOf(String team) {
        if (asked == null) {
            asked = confirming.ofTeam(TeamId.of(team)).stream()
                    .filter(sheet -> !sheet.agreement().agreed())
                    .toList();
        }
        return asked;
    }

    public String state(Sheet sheet) {
        return say.text(
                sheet.agreement().agreed()
                        ? "rolesheet.state.agreed"
                        : sheet.waits() ? "rolesheet.state.waits" : "rolesheet.state.open");
    }

    public String tone(Sheet sheet) {
        return sheet.agreement().agreed() ? "ok" : sheet.waits() ? "attention" : "";
    }

    public String confirmed(Optional<LocalDate> day) {
        return day.map(on -> say.text("rolesheet.confirmed.on", Words.date(on)))
                .orElseGet(() -> say.text("rolesheet.confirmed.open"));
    }
}
