// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.retention;

import de.digifit.lms.retention.RunKind;
import de.digifit.lms.retention.application.Deletion;
import de.digifit.lms.retention.application.DeletionPreview;
import de.digifit.lms.retention.application.DeletionPreview.Period;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The last question before rows go for good. */
@Named
@ViewScoped
public class RetentionStartPage implements Serializable {

    @Inject
    private DeletionPreview preview;

    @Inject
    private Deletion deletion;

    @Inject
    private Say say;

    private RunKind kind = RunKind.BY_RULE;
    private boolean looked;
    private long due;
    private long held;

    public void open() {
        List<Period> periods = preview.periods();
        due = periods.stream().mapToLong(Period::due).sum();
        held = periods.stream().mapToLong(Period::held).sum();
    }

    public String start() {
        deletion.start(kind, looked);
        say.done("retention.started");
        return "/retention/overview.xhtml?faces-redirect=true";
    }

    public List<Option> getKinds() {
        return Arrays.stream(RunKind.values())
                .map(one ->
                        new Option(one, say.text("retention.kind." + one), say.text("retention.kind." + one + ".rule")))
                .toList();
    }

    public long getDue() {
        return due;
    }

    public long getHeld() {
        return held;
    }

    public RunKind getKind() {
        return kind;
    }

    public void setKind(RunKind kind) {
        this.kind = kind;
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }
}
