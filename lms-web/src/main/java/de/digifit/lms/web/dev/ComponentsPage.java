// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.dev;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed into the example form. */
@Named
@RequestScoped
public class ComponentsPage {

    private @Nullable String reason;
    private @Nullable String text;
    private @Nullable LocalDate day;
    private @Nullable Integer seats;
    private @Nullable Integer level = 1;
    private @Nullable String unit;
    private boolean released;
    private @Nullable Part file;

    public String send() {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage("Gesendet."));
        context.getExternalContext().getFlash().setKeepMessages(true);
        return "/dev/components?faces-redirect=true";
    }

    public String pick(String person) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(person));
        return "";
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Integer getSeats() {
        return seats;
    }

    public void setSeats(@Nullable Integer seats) {
        this.seats = seats;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public boolean isReleased() {
        return released;
    }

    public void setReleased(boolean released) {
        this.released = released;
    }
}
