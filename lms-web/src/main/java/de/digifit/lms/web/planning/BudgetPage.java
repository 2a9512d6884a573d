// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.planning.application.BudgetLine;
import de.digifit.lms.planning.application.Season;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events of a year cost, by budget line. */
@Named
@RequestScoped
public class BudgetPage {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Inject
    private Season season;

    @Inject
    private Say say;

    private @Nullable Integer year;
    private List<BudgetLine> lines = List.of();

    public void open() {
        lines = season.budget(getShownYear());
    }

    public int getShownYear() {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR
                ? season.thisMonth().getYear()
                : year;
    }

    public String getCaption() {
        return say.text("planning.budget.caption", String.valueOf(getShownYear()));
    }

    public String euros(BigDecimal amount) {
        return say.text("planning.euros", amount);
    }

    public String name(BudgetLine line) {
        return line.name().isEmpty() ? say.text("planning.budget.none") : line.name();
    }

    public List<BudgetLine> getLines() {
        return lines;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }
}
