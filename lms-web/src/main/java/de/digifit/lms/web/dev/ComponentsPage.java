// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.dev;

import de.digifit.lms.web.faces.HeatRow;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Radar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Example data for every tag. */
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

    /** A line of the example table. */
    public record Line(String person, String role, int level, int target) {}

    public List<Line> getLines() {
        return List.of(
                new Line("Jana Albrecht", "Sachbearbeitung", 1, 2),
                new Line("Tarek Nassar", "Key-User E-Akte", 2, 2),
                new Line("Ole Petersen", "Sachbearbeitung", 0, 2));
    }

    public List<Line> getNoLines() {
        return List.of();
    }

    public List<Option> getAnchors() {
        return List.of(
                new Option(0, "Stufe 0 · Noch offen", "Damit hatte ich beruflich noch keine Berührung."),
                new Option(1, "Stufe 1 · Einsteigen", "Ich weiß, welche Angaben personenbezogen sind."),
                new Option(2, "Stufe 2 · Anwenden", "Ich verarbeite nur die Daten, die ich für den Zweck brauche."));
    }

    public List<Option> getUnits() {
        return List.of(new Option("32", "Bürgerservice"), new Option("50", "Soziales und Wohnen"));
    }

    public List<String> getAreas() {
        return List.of("A Arbeitsmittel", "B Akte und Daten", "C Abläufe und Dienste");
    }

    public List<HeatRow> getNeed() {
        return List.of(
                HeatRow.of("Bürgerservice", "18 Personen", List.of(cell(2, 3), cell(4, 11), cell(3, 9))),
                HeatRow.of("Soziales und Wohnen", "24 Personen", List.of(cell(1, 1), cell(5, 19), cell(3, 10))),
                HeatRow.hidden("Friedhofsverwaltung", "4 Personen", "Verdeckt: unter 10 Personen."));
    }

    public List<String> getHeatKey() {
        return List.of("(unter 15 %)", "(bis 35 %)", "(bis 55 %)", "(bis 75 %)", "(darüber)");
    }

    private static HeatRow.Cell cell(int heat, int count) {
        return new HeatRow.Cell(heat, count + " Personen");
    }

    public List<Radar.Axis> getAxes() {
        return List.of(
                new Radar.Axis("A Arbeitsmittel", "A Digitale Arbeitsumgebung und Zusammenarbeit", 1.5, 1.8),
                new Radar.Axis("B Akte", "B Akte, Daten und Wissen", 1.7, 1.7),
                new Radar.Axis("C Abläufe", "C Abläufe und Dienste", 1.0, 1.3),
                new Radar.Axis("D Sicherheit", "D Sicherheit, Recht und Teilhabe", 1.5, 1.8),
                new Radar.Axis("E Wandel", "E Veränderung und Projekte", 1.0, 1.0),
                new Radar.Axis("F Führung", "F Führung und Steuerung", 1.0, 1.0));
    }

    public LocalDate getDate() {
        return LocalDate.of(2027, 1, 14);
    }

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
