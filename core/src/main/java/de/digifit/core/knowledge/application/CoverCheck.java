// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.application;

import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.knowledge.Colleague;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.Outlook;
import de.digifit.core.knowledge.UnitDuties;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The postal-vote test: whether the duties of a unit can still be done while one or two of its people are away. It speaks
 * of duties and puts nobody in an order.
 *
 * <p>Only agreed levels count, of people whom the asker leads or stands in for, and the asker's own; each of them reads
 * that it was looked at for cover. What is not known, or not shown because it is restricted, is said to be so and counts
 * for nothing.
 */
@Act
@RequiresPermissions("duty:keep")
public class CoverCheck {

    private static final Set<DataKind> LEVELS = Set.of(DataKind.AGREED_LEVELS);

    private final DutyDoor door;
    private final UnitDuties duties;
    private final Modules modules;
    private final Disclosure disclosure;
    private final KnownLevels levels;

    @Inject
    public CoverCheck(DutyDoor door, UnitDuties duties, Modules modules, Disclosure disclosure, KnownLevels levels) {
        this.door = door;
        this.duties = duties;
        this.modules = modules;
        this.disclosure = disclosure;
        this.levels = levels;
    }

    /** The units that the asker may ask about, by name. */
    public List<Room> rooms() {
        modules.requireReleased(Module.COVER);
        return door.rooms().stream().filter(Room::leads).toList();
    }

    /**
     * @throws de.digifit.core.agreement.ModuleNotReleased while the works agreement does not let it run
     * @throws de.digifit.core.knowledge.NoSuchDuty when the asker does not lead the unit
     */
    public Checked of(UnitId unit) {
        modules.requireReleased(Module.COVER);
        Room room = door.requireLed(unit);
        List<Person> staff = door.staff(unit);
        List<PersonId> ids = staff.stream().map(Person::id).toList();
        Disclosure.Team team = disclosure.ofMyTeam(LEVELS, Purpose.COVER, ids);
        Set<PersonId> seen = new HashSet<>(team.seen());
        if (ids.contains(door.me())) {
            seen.add(door.me());
        }
        Map<PersonId, Colleague> known = levels.of(seen);
        List<Member> members = new ArrayList<>();
        for (Person person : staff) {
            boolean shown = known.containsKey(person.id());
            Colleague colleague = known.getOrDefault(person.id(), new Colleague(person.id(), Map.of()));
            boolean talk = shown && !person.id().equals(door.me());
            members.add(new Member(person.name(), colleague, shown, talk));
        }
        return new Checked(room, duties.of(List.of(unit)), members);
    }

    /**
     * Somebody of the unit.
     *
     * @param shown whether the asker may see levels of this person at the moment
     * @param talk whether the asker can agree levels with this person
     */
    public record Member(String name, Colleague colleague, boolean shown, boolean talk) {}

    /** What the test needs to know: the duties of the unit and its people, by name. */
    public record Checked(Room room, List<UnitDuty> duties, List<Member> members) {

        public Checked {
            duties = List.copyOf(duties);
            members = List.copyOf(members);
        }

        /** What can be said of these duties, done at the same time. */
        public Outlook outlook(List<UnitDuty> some) {
            return new Outlook(
                    members.stream().map(Member::colleague).toList(),
                    some.stream().map(UnitDuty::duty).toList());
        }
    }
}
