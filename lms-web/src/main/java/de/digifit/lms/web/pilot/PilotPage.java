// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.pilot;

import de.digifit.assessment.pilot.PilotId;
import de.digifit.assessment.pilot.application.PilotDesk;
import de.digifit.assessment.pilot.application.PilotView;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the answers of many say about the items, and going by it. */
@Named
@ViewScoped
public class PilotPage implements Serializable {

    private static final String SHOW = "/pilot/show.xhtml?faces-redirect=true";

    @Inject
    private PilotDesk desk;

    @Inject
    private Say say;

    /** What was shown is what is taken over, whoever reads anew meanwhile. */
    private @Nullable PilotId shown;

    private transient @Nullable PilotView view;

    public void open() {
        view = desk.latest().orElse(null);
        shown = view == null ? null : view.pilot().id();
    }

    /** None before the first reading. */
    public @Nullable PilotView getView() {
        if (view == null && shown != null) {
            open();
        }
        return view;
    }

    public String read() {
        desk.read();
        say.done("pilot.read.done");
        return SHOW;
    }

    public String takeOver() {
        desk.takeOver(Objects.requireNonNull(shown));
        say.done("pilot.takeOver.done");
        return SHOW;
    }
}
