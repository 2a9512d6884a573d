// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.dev;

import de.digifit.lms.web.faces.HeatRow;
import de.digifit.lms.web.faces.HeatRow.Heading;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Radar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Example data for every tag. */
@Named
@RequestScoped
public class ComponentSamples {

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

    public List<Heading> getAreas() {
        return List.of(
                Heading.to("/dev/components.xhtml", "A", "A Arbeitsmittel"),
                Heading.of("B Akte und Daten"),
                Heading.of("C Abläufe und Dienste"));
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
}
