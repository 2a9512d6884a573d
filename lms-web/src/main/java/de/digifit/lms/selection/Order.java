// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.ranking.Position;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.selection.SelectionLine.Outcome;
import de.digifit.lms.terms.FreePlaces;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The proposal of a rule for so many places: its lines, in the order that was decided. */
@MappedSuperclass
public abstract class Order {

    @Enumerated(EnumType.STRING)
    private RankingRule rule = RankingRule.ORDER_OF_RECEIPT;

    private int places;
    private int reserved;
    private Instant openedAt = Instant.EPOCH;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "selection", nullable = false)
    @OrderBy("place")
    private List<SelectionLine> lines = new ArrayList<>();

    protected Order() {}

    void propose(RankingRule by, FreePlaces toGive, Collection<Position> positions, Instant now) {
        rule = by;
        places = toGive.all();
        reserved = toGive.kept();
        openedAt = now;
        positions.forEach(position -> lines.add(new SelectionLine(position)));
    }

    void put(BookingId who, int to, Deviation deviation) {
        SelectionLine moved = line(who).orElseThrow(() -> new NoSuchSelection(who));
        lines.remove(moved);
        lines.add(Math.min(Math.max(to, 1) - 1, lines.size()), moved);
        moved.moved(deviation);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).stand(i + 1);
        }
    }

    /** What came of somebody's line. */
    public void end(SelectionLine line, Outcome outcome) {
        line.end(outcome);
    }

    /** Whether anybody was moved because of a confirmed reason for priority. */
    public boolean claimsPriority() {
        return lines.stream().anyMatch(line -> line.criterion().equals(Optional.of(Criterion.PRIORITY)));
    }

    public Optional<SelectionLine> line(BookingId booking) {
        return lines.stream().filter(line -> line.booking().equals(booking)).findFirst();
    }

    public RankingRule rule() {
        return rule;
    }

    /** Those for whom there is a place: in their order, each as long as one is free for such people. */
    public List<SelectionLine> inside() {
        List<SelectionLine> inside = new ArrayList<>();
        FreePlaces free = new FreePlaces(places, 0, 0, reserved);
        for (SelectionLine line : lines) {
            if (free.isFor(line.desk())) {
                inside.add(line);
                free = free.takenBy(line.desk());
            }
        }
        return List.copyOf(inside);
    }

    /** How many there are to give. */
    public int places() {
        return places;
    }

    /** How many of them are kept for people without a desk. */
    public int reserved() {
        return reserved;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<SelectionLine> lines() {
        return List.copyOf(lines);
    }
}
