// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.duty;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.handover.CardText;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.DutyPost.Need;
import de.digifit.core.knowledge.PublicHours;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Three duties of one unit: a counter with a card by which the unit works, the post, and the postal vote, which rests on
 * one person.
 */
public final class DutyStory {

    private static final String FRAMEWORK = "KDW";

    /** What somebody has to be able to do to decide; taken is the first that exactly one person can. */
    private static final List<String> RARE =
            List.of("D2", "D1", "D4", "C1", "B1", "A2", "D3", "B3", "C2", "B2", "A1", "A3", "E1");

    private static final CardText CARD = new CardText(
            "Bürgerinnen und Bürger bekommen ohne Termin Auskunft zu Bauanträgen und geben Unterlagen ab.",
            "Montag bis Freitag vormittags, Donnerstag auch nachmittags.",
            """
            Schalter öffnen, Schild umdrehen, Aufruf einschalten.
            Anliegen aufnehmen: Auskunft, Abgabe oder Termin?
            Bei Auskunft: Adresse im Fachverfahren suchen, Bebauungsplan zeigen.
            Bei Abgabe: Unterlagen mit der Liste auf Vollständigkeit prüfen.
            Unterlagen stempeln, Eingangsbestätigung ausdrucken.
            Vorgang in der E-Akte anlegen und der Sachbearbeitung zuweisen.
            Bei schwierigen Fragen: Termin mit der Sachbearbeitung anbieten.
            Zum Schluss: Aufruf ausschalten, offene Vorgänge übergeben.\
            """,
            "Eingang noch am selben Tag bestätigen (Dienstanweisung Bauberatung).",
            "E-Akte, Aktenplan 63, je Grundstück ein Vorgang",
            "Fachverfahren Bau und E-Akte; die Rechte vergibt die IT auf Antrag der Führungskraft.",
            "Liste der Unterlagen, Eingangsbestätigung",
            "Service der IT, Durchwahl 300; Bauordnung, Durchwahl 410",
            "Das Fachverfahren findet die Adresse nicht: mit der Flurstücksnummer suchen.",
            "Ohne Netz: Vordruck im obersten Fach, später nachtragen. Der Schlüssel liegt beim Empfang.");

    private static final int WRITTEN_DAYS = 75;
    private static final int TRIED_DAYS = 70;
    private static final int RELEASED_DAYS = 68;

    private final TownId town;
    private final UnitId unit;
    private final LocalDate today;
    private final Consumer<Object> keep;

    public DutyStory(TownId town, UnitId unit, LocalDate today, Consumer<Object> keep) {
        this.town = town;
        this.unit = unit;
        this.today = today;
        this.keep = keep;
    }

    /**
     * @param owner who writes the card
     * @param deputy who stands in
     * @param agreed what was agreed with the people of the unit
     */
    public void tell(PersonId owner, PersonId deputy, List<AgreedLevel> agreed) {
        UnitDuty counter = duty(
                "Bauberatung am Schalter",
                Optional.of(PublicHours.of(
                        2, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(DayOfWeek.THURSDAY))),
                post("Beraten und Unterlagen annehmen", 2, need("C2", Level.STARTING)));
        duty(
                "Briefwahl",
                Optional.empty(),
                post("Unterlagen ausgeben und Verzeichnis führen", 2, need("B1", Level.APPLYING)),
                post("Über Zweifelsfälle entscheiden", 1, rare(agreed)));
        duty(
                "Posteingang",
                Optional.empty(),
                post("Post öffnen, einscannen und verteilen", 1, need("B1", Level.APPLYING)));
        card(counter, owner, deputy);
    }

    private UnitDuty duty(String name, Optional<PublicHours> hours, DutyPost... posts) {
        UnitDuty duty = new UnitDuty(town, unit, new UnitDuty.Text(name, List.of(posts), hours));
        keep.accept(duty);
        return duty;
    }

    private static DutyPost post(String work, int hands, Need need) {
        return DutyPost.of(work, hands, Optional.of(need), Optional.empty());
    }

    private static Need need(String code, Level level) {
        return new Need(CompetencyId.of(FRAMEWORK, code), level);
    }

    private static Need rare(List<AgreedLevel> agreed) {
        return Stream.of(Level.GUIDING, Level.SHAPING)
                .flatMap(level -> RARE.stream().map(code -> need(code, level)))
                .filter(need -> able(need, agreed) == 1)
                .findFirst()
                .orElse(need("D2", Level.GUIDING));
    }

    private static long able(Need need, List<AgreedLevel> agreed) {
        return agreed.stream()
                .filter(one -> one.competency().equals(need.competency())
                        && one.level().reaches(need.level()))
                .map(AgreedLevel::person)
                .distinct()
                .count();
    }

    private void card(UnitDuty duty, PersonId owner, PersonId deputy) {
        HandoverCard card = new HandoverCard(duty, CARD, owner, deputy, today.minusDays(WRITTEN_DAYS));
        card.check(card.version(), today.minusDays(TRIED_DAYS));
        card.release(card.version(), today.minusDays(RELEASED_DAYS));
        keep.accept(card);
    }
}
