// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.SmallGroups.Count;
import de.digifit.core.agreement.SmallGroups.Raw;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.path.Refreshers;
import de.digifit.lms.path.Refreshers.Due;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How many people should refresh what, for planning: counts through the gate for small groups, never names. */
@Act
@RequiresPermissions("path:coordinate")
public class RefresherCounts {

    private final Asker asker;
    private final Modules modules;
    private final Refreshers refreshers;
    private final Clock clock;

    @Inject
    public RefresherCounts(Asker asker, Modules modules, Refreshers refreshers, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.refreshers = refreshers;
        this.clock = clock;
    }

    /** One row for each seminar that is to be refreshed and that anybody attended. */
    public List<Row> bySeminar() {
        modules.requireReleased(Module.NEED_REPORT);
        List<Due> due = refreshers.due(asker.town(), LocalDate.now(clock));
        Map<String, Raw> raw = new LinkedHashMap<>();
        due.forEach(row -> raw.put(row.code(), new Raw(row.people(), row.due())));
        Map<String, Count> counts = modules.smallGroups().publish(raw).groups();
        return due.stream()
                .filter(row -> counts.containsKey(row.code()))
                .map(row -> new Row(row.title(), Objects.requireNonNull(counts.get(row.code()))))
                .toList();
    }

    /** A seminar, and how many of those who attended it should take it again. */
    public record Row(Words title, Count count) {}
}
