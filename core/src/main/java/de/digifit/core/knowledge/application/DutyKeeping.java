// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.application;

import de.digifit.core.competency.Competencies;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.UnitDuties;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Entering the duties of a unit, by who leads it or stands in for its leader. */
@Act
@RequiresPermissions("duty:keep")
public class DutyKeeping {

    private final DutyDoor door;
    private final UnitDuties duties;
    private final Competencies competencies;

    @Inject
    public DutyKeeping(DutyDoor door, UnitDuties duties, Competencies competencies) {
        this.door = door;
        this.duties = duties;
        this.competencies = competencies;
    }

    /** @throws de.digifit.core.knowledge.NoSuchDuty when the asker does not lead the unit */
    public Room unit(UnitId unit) {
        return door.requireLed(unit);
    }

    /**
     * One that may be changed.
     *
     * @throws de.digifit.core.knowledge.NoSuchDuty when the asker does not lead its unit
     */
    public UnitDuty read(UnitDutyId id) {
        UnitDuty duty = duties.get(door.town(), id);
        door.requireLed(duty.unit());
        return duty;
    }

    /**
     * @throws de.digifit.core.knowledge.NoSuchDuty when the asker does not lead the unit
     * @throws UnitDuty.NamedAlready when the unit has one with that name
     * @throws de.digifit.core.competency.NoSuchCompetency when a post asks for something that nobody can be known for
     */
    public UnitDutyId enter(UnitId unit, UnitDuty.Text text) {
        door.requireLed(unit);
        requireKnown(text);
        UnitDuty duty = new UnitDuty(door.town(), unit, text);
        duties.add(duty);
        return duty.id();
    }

    /**
     * Errors as with {@link #enter}.
     *
     * @param seen the version that was read
     * @throws UnitDuty.Changed when it is another one by now
     */
    public void change(UnitDutyId id, UnitDuty.Text text, int seen) {
        UnitDuty duty = duties.hold(door.town(), id);
        door.requireLed(duty.unit());
        requireKnown(text);
        duty.say(text, seen);
        duties.keep(duty);
    }

    /**
     * With its cards, as if it had never been said.
     *
     * @throws UnitDuty.Changed when it is another version by now
     */
    public void remove(UnitDutyId id, int seen) {
        UnitDuty duty = duties.hold(door.town(), id);
        door.requireLed(duty.unit());
        duty.requireSeen(seen);
        duties.remove(duty);
    }

    private void requireKnown(UnitDuty.Text text) {
        text.posts().stream()
                .flatMap(post -> Stream.of(post.first(), post.second()))
                .flatMap(Optional::stream)
                .map(DutyPost.Need::competency)
                .forEach(competencies::get);
    }
}
