// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.choice;

import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.web.faces.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The choice from one group on a page. What was picked is kept by the page, so that a refusal loses nothing. */
public final class GroupForm {

    private final DateGroup group;
    private final Map<String, UUID> picked;
    private final String label;
    private final List<Option> options;

    GroupForm(DateGroup group, Map<String, UUID> picked, String label, List<Option> options) {
        this.group = group;
        this.picked = picked;
        this.label = label;
        this.options = options;
    }

    public String getLabel() {
        return label;
    }

    public List<Option> getOptions() {
        return options;
    }

    public @Nullable UUID getDate() {
        return picked.getOrDefault(
                group.name(),
                group.chosen().map(DateOption::session).map(date -> date.id()).orElse(null));
    }

    public void setDate(@Nullable UUID date) {
        if (date != null) {
            picked.put(group.name(), date);
        }
    }
}
