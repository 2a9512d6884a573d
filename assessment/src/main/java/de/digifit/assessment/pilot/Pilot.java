// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.assessment.item.ItemId;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the answers in knowledge rounds said about the items of a town on one day.
 *
 * <p>Nothing is said of an item that fewer people answered than the smallest cohort. What was said before is said again until
 * so many more or fewer have answered it: else two readings one after the other would tell what somebody answered in
 * between. Nobody is named, and the answers themselves are not kept here.
 *
 * <p>Items go by what was found only when somebody takes it over.
 */
@Entity
@Table(schema = "assessment", name = "item_pilot")
public class Pilot {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private LocalDate readOn;
    private @Nullable UUID readBy;
    private @Nullable LocalDate takenOverOn;

    @ElementCollection
    @CollectionTable(
            schema = "assessment",
            name = "item_pilot_finding",
            joinColumns = @JoinColumn(name = "pilot", nullable = false))
    @OrderColumn(name = "place")
    private List<PilotFinding> findings = new ArrayList<>();

    protected Pilot() {}

    private Pilot(TownId town, PersonId by, LocalDate today, List<PilotFinding> findings) {
        this.id = Ids.next();
        this.town = town.value();
        this.readOn = today;
        this.readBy = by.value();
        this.findings = new ArrayList<>(findings);
    }

    /** Who reads, when, and how few people are too few. */
    public record Reader(TownId town, PersonId person, LocalDate today, Threshold threshold) {}

    /**
     * What the answers say now.
     *
     * @param items in the order in which they are shown
     * @param before what was said last
     * @throws TooFewNewAnswers when nothing would be said that was not said before
     */
    public static Pilot read(Reading reading, Collection<ItemId> items, Optional<Pilot> before, Reader reader) {
        int fewest = reader.threshold().smallestCohort();
        Map<ItemId, PilotFinding> earlier = before.map(Pilot::byItem).orElse(Map.of());
        List<PilotFinding> found = items.stream()
                .map(item -> Optional.ofNullable(earlier.get(item))
                        .filter(was -> Math.abs(reading.answers(item) - was.answers()) < fewest)
                        .or(() -> Optional.of(item)
                                .filter(one -> reading.answers(one) >= fewest)
                                .map(reading::finding)))
                .flatMap(Optional::stream)
                .toList();
        if (found.equals(before.map(Pilot::findings).orElse(List.of()))) {
            throw new TooFewNewAnswers(fewest);
        }
        return new Pilot(reader.town(), reader.person(), reader.today(), found);
    }

    private Map<ItemId, PilotFinding> byItem() {
        return findings.stream().collect(Collectors.toMap(PilotFinding::about, Function.identity()));
    }

    /**
     * From now on the items go by it. A second time changes nothing.
     *
     * @return what was found, of the items that could be calibrated
     * @throws NothingCalibrated when there are none
     */
    public List<PilotFinding> takeOver(LocalDate today) {
        List<PilotFinding> calibrated = calibrated();
        if (calibrated.isEmpty()) {
            throw new NothingCalibrated();
        }
        if (takenOverOn == null) {
            takenOverOn = today;
        }
        return calibrated;
    }

    /** The items for which a difficulty was found. */
    public List<PilotFinding> calibrated() {
        return findings.stream().filter(each -> each.parameters().isPresent()).toList();
    }

    public List<PilotFinding> findings() {
        return List.copyOf(findings);
    }

    public PilotId id() {
        return new PilotId(id);
    }

    public LocalDate readOn() {
        return readOn;
    }

    /** None while items do not go by it. */
    public Optional<LocalDate> takenOverOn() {
        return Optional.ofNullable(takenOverOn);
    }
}
