// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.decision.RefusalReason;
import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saying no to an application, with a reason that the person reads. */
@Named
@ViewScoped
public class RefusePage extends CasePage {

    @Inject
    private Decisions decisions;

    @Inject
    private Say say;

    private @Nullable RefusalReason category;
    private @Nullable String why;

    public List<Option> getCategories() {
        return Arrays.stream(RefusalReason.values())
                .map(value -> new Option(value, say.text("team.refuse.category." + value)))
                .toList();
    }

    public String refuse() {
        String desk = getDesk();
        if (category != null) {
            decisions.refuse(booking(), category, why == null ? "" : why);
            say.done("team.refuse.done");
        }
        return leave(desk);
    }

    public @Nullable RefusalReason getCategory() {
        return category;
    }

    public void setCategory(@Nullable RefusalReason category) {
        this.category = category;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
