// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.agreement.ViewLog.View;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the works agreement allows, for the staff council and data protection; and who looked at me, for everybody. */
@Act
public class AgreementOverview {

    private final Asker asker;
    private final ModuleSwitches switches;
    private final ViewLog views;
    private final People people;

    @Inject
    public AgreementOverview(Asker asker, ModuleSwitches switches, ViewLog views, People people) {
        this.asker = asker;
        this.switches = switches;
        this.views = views;
        this.people = people;
    }

    @RequiresPermissions("agreement:inspect")
    public List<ModuleSwitch> modules() {
        return switches.inForce(asker.town()).stream()
                .sorted(Comparator.comparing(ModuleSwitch::module))
                .toList();
    }

    @RequiresPermissions("agreement:inspect")
    public int smallestGroup() {
        return switches.smallestGroup(asker.town());
    }

    /** Each time a module was switched, newest first, and by whom. */
    @RequiresPermissions("agreement:inspect")
    public List<Change> changes() {
        List<ModuleSwitch> history = switches.history(asker.town());
        Map<PersonId, String> names = people.names(
                asker.town(),
                history.stream().map(ModuleSwitch::switchedBy).distinct().toList());
        return history.stream()
                .map(change -> new Change(change, names.getOrDefault(change.switchedBy(), "–")))
                .toList();
    }

    public List<Seen> whoLookedAtMe() {
        List<View> seen = views.of(asker.person());
        Map<PersonId, String> names = people.names(
                asker.town(), seen.stream().map(View::viewer).distinct().toList());
        return seen.stream()
                .map(view -> new Seen(names.getOrDefault(view.viewer(), "–"), view))
                .toList();
    }

    /** Who switched, by name. */
    public record Change(ModuleSwitch change, String by) {}

    /** Who looked, by name. */
    public record Seen(String viewer, View view) {}
}
