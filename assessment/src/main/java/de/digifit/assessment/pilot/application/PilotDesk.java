// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.ItemState;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.pilot.Pilot;
import de.digifit.assessment.pilot.PilotAnswers;
import de.digifit.assessment.pilot.PilotFinding;
import de.digifit.assessment.pilot.PilotId;
import de.digifit.assessment.pilot.Pilots;
import de.digifit.assessment.pilot.Reading;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What coordination and multiplier team do with the answers of many: read what they say about the items, and go by it. */
@Act
@RequiresPermissions("item:keep")
public class PilotDesk {

    private final PilotReader reader;
    private final PilotAnswers answers;
    private final Pilots pilots;
    private final Items items;

    @Inject
    public PilotDesk(PilotReader reader, PilotAnswers answers, Pilots pilots, Items items) {
        this.reader = reader;
        this.answers = answers;
        this.pilots = pilots;
        this.items = items;
    }

    /** None before the first time. */
    public Optional<PilotView> latest() {
        TownId town = reader.here().town();
        return pilots.latest(town).map(pilot -> new PilotView(pilot, rows(town, pilot.findings())));
    }

    private List<PilotRow> rows(TownId town, List<PilotFinding> findings) {
        Map<ItemId, Item> byId =
                items.of(town, findings.stream().map(PilotFinding::about).toList());
        return findings.stream()
                .flatMap(finding ->
                        Optional.ofNullable(byId.get(finding.about()))
                                .map(item -> new PilotRow(item, finding))
                                .stream())
                .toList();
    }

    /**
     * Reads what the answers say now.
     *
     * @throws de.digifit.assessment.pilot.TooFewNewAnswers when that is nothing new
     */
    public PilotId read() {
        Pilot.Reader here = reader.here();
        pilots.serialise(here.town());
        List<Item> asked = items.released(here.town());
        Pilot pilot = Pilot.read(
                new Reading(answers.of(here.town()), asked),
                asked.stream().map(Item::id).toList(),
                pilots.latest(here.town()),
                here);
        pilots.add(pilot);
        return pilot.id();
    }

    /**
     * The items that are still in use go by what was found. Answers that were given keep what they were reckoned with.
     *
     * @throws de.digifit.assessment.pilot.NothingCalibrated when no item had enough answers
     */
    public void takeOver(PilotId id) {
        Pilot.Reader here = reader.here();
        List<PilotFinding> found = pilots.hold(here.town(), id).takeOver(here.today());
        rows(here.town(), found).stream()
                .filter(row -> row.item().state() == ItemState.RELEASED)
                .forEach(row -> row.finding().parameters().ifPresent(row.item()::calibrate));
    }
}
