// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.document;

import de.digifit.lms.document.Letterhead;
import de.digifit.lms.document.Placeholder;
import de.digifit.lms.document.application.Stationery;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.frame.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What stands on the papers of the town, and how that looks. */
@Named
@RequestScoped
public class LetterheadPage {

    @Inject
    private Stationery stationery;

    @Inject
    private Look look;

    @Inject
    private Say say;

    private @Nullable String sender;
    private @Nullable String fileNumber;
    private @Nullable String signature;
    private @Nullable String signatureEn;
    private @Nullable String accent;

    public void open() {
        Letterhead current = stationery.current();
        sender = current.sender();
        fileNumber = current.fileNumber();
        signature = current.signature();
        signatureEn = current.signatureEn();
        accent = current.accent();
    }

    public String keep() {
        stationery.keep(typed());
        say.done("document.letterhead.kept");
        return "/document/letterhead.xhtml?faces-redirect=true";
    }

    /** Shows what was typed on a certificate of nobody; nothing is kept. */
    public void proof() throws IOException {
        Faces.sendFile(stationery.proof(typed(), look.getLocale()), "probe.pdf", false);
    }

    private Letterhead typed() {
        return new Letterhead(text(sender), text(fileNumber), text(signature), text(signatureEn), text(accent));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getPlaceholders() {
        return String.join(", ", Placeholder.all());
    }

    public @Nullable String getSender() {
        return sender;
    }

    public void setSender(@Nullable String sender) {
        this.sender = sender;
    }

    public @Nullable String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(@Nullable String fileNumber) {
        this.fileNumber = fileNumber;
    }

    public @Nullable String getSignature() {
        return signature;
    }

    public void setSignature(@Nullable String signature) {
        this.signature = signature;
    }

    public @Nullable String getSignatureEn() {
        return signatureEn;
    }

    public void setSignatureEn(@Nullable String signatureEn) {
        this.signatureEn = signatureEn;
    }

    public @Nullable String getAccent() {
        return accent;
    }

    public void setAccent(@Nullable String accent) {
        this.accent = accent;
    }
}
