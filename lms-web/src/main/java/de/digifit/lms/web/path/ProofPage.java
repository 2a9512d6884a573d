// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.application.Proofs;
import de.digifit.lms.path.Proof;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Confirming for somebody what a path asks for beside seminars. */
@Named
@ViewScoped
public class ProofPage implements Serializable {

    @Inject
    private Proofs proofs;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable Proof proof;
    private @Nullable String why;
    private transient Proofs.@Nullable Open asked;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getAsked();
    }

    public Proofs.Open getAsked() {
        if (asked == null) {
            asked = proofs.open(EnrolmentId.of(String.valueOf(id)));
        }
        return asked;
    }

    public List<Option> getProofs() {
        return getAsked().proofs().stream()
                .map(value -> new Option(value, say.text("path.proof." + value)))
                .toList();
    }

    public String confirm() {
        if (proof != null) {
            proofs.confirm(EnrolmentId.of(String.valueOf(id)), proof, why == null ? "" : why);
            say.done("path.confirm.done");
        }
        return "/path/confirm.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Proof getProof() {
        return proof;
    }

    public void setProof(@Nullable Proof proof) {
        this.proof = proof;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
