// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.approval.EventKind;
import de.digifit.lms.approval.Route;
import de.digifit.lms.approval.application.Routing;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has to say yes to which events, for coordination to see and to change. */
@Named
@ViewScoped
public class RoutesPage implements Serializable {

    @Inject
    private Routing routing;

    @Inject
    private Say say;

    private final ArrayList<RouteField> lines = new ArrayList<>();
    private transient @Nullable List<Routing.Change> history;

    /** Fills in what counts now. */
    public void open() {
        routing.table().lines().forEach(line -> lines.add(new RouteField(line)));
        getHistory();
    }

    public List<RouteField> getLines() {
        return lines;
    }

    public List<Routing.Change> getHistory() {
        if (history == null) {
            history = routing.history();
        }
        return history;
    }

    public List<Option> getRoutes() {
        return Arrays.stream(Route.values())
                .map(route -> new Option(route.name(), say.text("planning.route." + route)))
                .toList();
    }

    public String save() {
        lines.forEach(line -> routing.change(
                EventKind.valueOf(line.getKind()),
                line.limit(),
                Route.valueOf(line.getUpTo()),
                Route.valueOf(line.getAbove())));
        say.done("planning.routes.done");
        return "/planning/routes.xhtml?faces-redirect=true";
    }
}
