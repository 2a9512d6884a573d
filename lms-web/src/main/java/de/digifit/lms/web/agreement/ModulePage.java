// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.agreement;

import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Switchboard;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Switches one module, by the agreement that carries it. */
@Named
@ViewScoped
public class ModulePage implements Serializable {

    @Inject
    private Switchboard switchboard;

    @Inject
    private Say say;

    private @Nullable String id;
    private ModuleStatus status = ModuleStatus.OFF;
    private String title = "";
    private @Nullable LocalDate signedOn;
    private String file = "";

    /** Fills in what stands. */
    public void open() {
        Switchboard.Setting setting = switchboard.get(getModule());
        status = setting.status();
        setting.last().map(ModuleSwitch::agreement).ifPresent(agreement -> {
            title = agreement.agreementTitle();
            signedOn = agreement.agreementSignedOn();
            file = agreement.agreementFile();
        });
    }

    public Module getModule() {
        return Module.named(String.valueOf(id));
    }

    public List<Option> getStates() {
        return Arrays.stream(ModuleStatus.values())
                .map(state -> new Option(
                        state,
                        say.text("agreement.status." + state),
                        say.text("agreement.set.status." + state + ".rule")))
                .toList();
    }

    public String set() {
        switchboard.set(getModule(), status, new WorksAgreement(title, Objects.requireNonNull(signedOn), file));
        say.done(
                "agreement.set.done",
                say.text("agreement.module." + getModule()),
                say.text("agreement.status." + status));
        return "/agreement/modules.xhtml?faces-redirect=true";
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public ModuleStatus getStatus() {
        return status;
    }

    public void setStatus(ModuleStatus status) {
        this.status = status;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
