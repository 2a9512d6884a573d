// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.path.Refreshers;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How many people should refresh what, for planning: counts through the gate for small groups, never names. */
@Act
@RequiresPermissions("path:coordinate")
public class RefresherCounts {

    private final Asker asker;
    private final Modules modules;
    private final Refreshers refreshers;
    private final CountGate gate;

    @Inject
    public RefresherCounts(Asker asker, Modules modules, Refreshers refreshers, CountGate gate) {
        this.asker = asker;
        this.modules = modules;
        this.refreshers = refreshers;
        this.gate = gate;
    }

    /** One row for each seminar that is to be refreshed and that anybody attended; the same for the whole quarter. */
    public List<Row> bySeminar() {
        modules.requireReleased(Module.NEED_REPORT);
        Map<String, Words> titles = refreshers.titles(asker.town());
        return gate.publish(Question.REFRESHER, day -> refreshers.attended(asker.town(), day)).entrySet().stream()
                .map(row -> new Row(
                        titles.getOrDefault(row.getKey(), new Words(row.getKey(), row.getKey())),
                        row.getValue().total()))
                .toList();
    }

    /** A seminar, and how many of those who attended it should take it again. */
    public record Row(Words title, Count count) {}
}
