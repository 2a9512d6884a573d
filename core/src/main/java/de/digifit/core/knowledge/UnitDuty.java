// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty of a unit that has to be done whoever is away, for example the postal vote: what has to be done for it at the
 * same time, and whether the public waits for it at a counter.
 *
 * <p>It belongs to the unit and names nobody. Whoever changes it names the version that was read.
 */
@Entity
@Table(schema = "core", name = "duty")
public class UnitDuty {

    /** The unit has another duty with that name. */
    public static class NamedAlready extends Refusal {

        public NamedAlready(String name) {
            super("knowledge.duty.namedAlready", name);
        }
    }

    /** Somebody changed it since it was read. */
    public static class Changed extends Refusal {

        public Changed() {
            super("knowledge.duty.changed");
        }
    }

    /** What is said of a duty. */
    public record Text(String name, List<DutyPost> posts, Optional<PublicHours> counter) {

        static final int LONGEST = 120;

        /** @throws DutyUnclear when the name, the posts or the work of one is missing, or numbers are not possible */
        public Text {
            name = name.strip();
            posts = List.copyOf(posts);
            if (name.isEmpty() || name.length() > LONGEST) {
                throw new DutyUnclear(DutyUnclear.Fault.NAME_MISSING, name);
            }
            for (DutyPost post : posts) {
                if (post.work().isBlank()) {
                    throw new DutyUnclear(DutyUnclear.Fault.WORK_MISSING, name);
                }
            }
            if (counter.filter(hours -> !hours.possible()).isPresent()) {
                throw new DutyUnclear(DutyUnclear.Fault.COUNTER_UNCLEAR, name);
            }
            reckoned(name, posts);
        }

        /** @throws DutyUnclear when there are no posts, or hands are missing or too many */
        private static Duty reckoned(String name, List<DutyPost> posts) {
            return new Duty(name, posts.stream().map(DutyPost::post).toList());
        }
    }

    @Id
    private UUID id;

    private UUID town;
    private UUID unit;
    private String name;
    private int version;

    @Embedded
    private @Nullable PublicHours counter;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "core", name = "duty_post", joinColumns = @JoinColumn(name = "duty"))
    @OrderColumn(name = "number")
    private List<DutyPost> posts;

    protected UnitDuty() {}

    public UnitDuty(TownId town, UnitId unit, Text text) {
        this.id = Ids.next();
        this.town = town.value();
        this.unit = unit.value();
        this.name = text.name();
        this.counter = text.counter().orElse(null);
        this.posts = new ArrayList<>(text.posts());
    }

    /** @throws NoSuchDuty when the text is not the id of a unit */
    public static UnitId unit(String text) {
        try {
            return new UnitId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchDuty(text);
        }
    }

    /**
     * @param seen the version that was read
     * @throws Changed when it is another one by now
     */
    public void say(Text text, int seen) {
        requireSeen(seen);
        name = text.name();
        counter = text.counter().orElse(null);
        if (!posts().equals(text.posts())) {
            posts.clear();
            posts.addAll(text.posts());
        }
        version++;
    }

    /** @throws Changed when it is another version by now */
    public void requireSeen(int seen) {
        if (seen != version) {
            throw new Changed();
        }
    }

    public UnitDutyId id() {
        return new UnitDutyId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public String name() {
        return name;
    }

    public List<DutyPost> posts() {
        return List.copyOf(posts);
    }

    /** Nothing where the public does not wait for it. */
    public Optional<PublicHours> counter() {
        return Optional.ofNullable(counter);
    }

    public int version() {
        return version;
    }

    /** As cover is reckoned with. */
    public Duty duty() {
        return Text.reckoned(name, posts);
    }
}
