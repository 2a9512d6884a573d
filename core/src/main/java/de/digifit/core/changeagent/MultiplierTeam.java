// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A team of multipliers (Digitallotsinnen and Digitallotsen): people from several units who are trained together and
 * carry the change into their units.
 *
 * <p>It begins with a mandate of the head of administration. Without one there is no team: talking without backing is
 * the main criticism in practice. Members join with a share of their working time (usually 5 to 10 per cent) for a time
 * within the mandate, and can leave on any day without giving reasons. One of them speaks for the team.
 */
@Entity
@Table(schema = "core", name = "multiplier_team")
public class MultiplierTeam {

    @Id
    private UUID id;

    private UUID town;
    private String name;

    @Embedded
    private Mandate mandate;

    private UUID[] units;
    private String[] informed;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "team", nullable = false)
    private List<Membership> members = new ArrayList<>();

    protected MultiplierTeam() {}

    /**
     * @param units those that the team is for
     * @param informed who was told of the mandate
     */
    public MultiplierTeam(
            TownId town, String name, Mandate mandate, Collection<UnitId> units, Collection<Office> informed) {
        this.id = Ids.next();
        this.town = town.value();
        this.name = name;
        this.mandate = mandate;
        this.units = units.stream().map(UnitId::value).toArray(UUID[]::new);
        this.informed = informed.stream().map(Office::name).toArray(String[]::new);
    }

    /**
     * Somebody joins.
     *
     * @throws ShareOutOfRange when it is no time, or more than there is
     * @throws PeriodNotPossible when the last day is over, before the first, or after the mandate
     * @throws SeatTaken when the person belongs to the team, or somebody else speaks for it, on one of the days
     */
    public void join(Seat seat, LocalDate today) {
        requireFree(seat, today);
        members.add(new Membership(seat));
    }

    /** Whether somebody could join like that. Errors as with {@link #join}. */
    public void requireFree(Seat seat, LocalDate today) {
        Membership.requireShare(seat.share());
        requirePeriod(seat, today);
        refuseOn(seat, member -> member.person().equals(seat.person()), SeatTaken.By.THE_SAME);
        if (seat.role() == MemberRole.SPEAKER) {
            refuseOn(seat, Membership::speaker, SeatTaken.By.SPEAKER);
        }
    }

    private void requirePeriod(Seat seat, LocalDate today) {
        if (seat.until().isBefore(today)) {
            throw PeriodNotPossible.over(seat.until());
        }
        if (seat.until().isBefore(seat.from())) {
            throw PeriodNotPossible.reversed(seat.from());
        }
        if (seat.until().isAfter(mandate.until())) {
            throw PeriodNotPossible.beyondMandate(mandate.until());
        }
    }

    private void refuseOn(Seat seat, Predicate<Membership> who, SeatTaken.By whom) {
        Period asked = new Period(seat.from(), seat.until());
        members.stream()
                .filter(who)
                .filter(member -> member.period().overlaps(asked))
                .findFirst()
                .ifPresent(member -> {
                    throw new SeatTaken(whom, member.last());
                });
    }

    /**
     * Somebody leaves, without reasons; the day still counts. Who has not begun yet never belonged to it.
     *
     * @throws NoSuchTeam when the person belongs to it neither on that day nor later
     */
    public void leave(PersonId person, LocalDate last) {
        Membership member = members.stream()
                .filter(one -> one.person().equals(person) && !one.last().isBefore(last))
                .findFirst()
                .orElseThrow(() -> new NoSuchTeam(id));
        if (member.period().validFrom().isAfter(last)) {
            members.remove(member);
        } else {
            member.endOn(last);
        }
    }

    /** @throws PeriodNotPossible when the new last day is over already */
    public void renew(LocalDate until, String file, LocalDate today) {
        if (until.isBefore(today)) {
            throw PeriodNotPossible.over(until);
        }
        mandate = mandate.until(until, file);
    }

    /** Offices that have been told since are added. */
    public void told(Office office) {
        Set<Office> all = EnumSet.noneOf(Office.class);
        all.addAll(informed());
        all.add(office);
        informed = all.stream().map(Office::name).toArray(String[]::new);
    }

    /** @throws MandateOver when its last day is over */
    public void requireMandate(LocalDate today) {
        if (mandate.overOn(today)) {
            throw new MandateOver(mandate.until());
        }
    }

    public TeamId id() {
        return new TeamId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public String name() {
        return name;
    }

    public Mandate mandate() {
        return mandate;
    }

    public List<UnitId> units() {
        return Arrays.stream(units).map(UnitId::new).toList();
    }

    public List<Office> informed() {
        return Arrays.stream(informed).map(Office::valueOf).toList();
    }

    public List<Membership> members() {
        return List.copyOf(members);
    }

    /** Those who belong to it on that day. */
    public List<Membership> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.period().covers(day)).toList();
    }

    public boolean hasMember(PersonId person, LocalDate day) {
        return membersOn(day).stream().anyMatch(member -> member.person().equals(person));
    }
}
