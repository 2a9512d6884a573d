// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.assessment.item.ItemRefused.Reason;
import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an item: written by one person, read by another, then in use and never changed again. Whoever wants other
 * words writes the next edition, which takes its place when it is released.
 */
@Entity
@Table(schema = "assessment", name = "item")
public class Item {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private String code;
    private int edition = 1;
    private String competency;
    private int level;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    private @Nullable Double discrimination;
    private @Nullable Double difficulty;
    private boolean lawDependent;
    private @Nullable LocalDate lookAgainOn;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.DRAFT;

    private LocalDate stateSince;
    private @Nullable UUID author;
    private @Nullable UUID reviewer;

    protected Item() {}

    /** A draft. */
    public Item(TownId town, String code, CompetencyId competency, ItemText text, LocalDate today) {
        this.id = Ids.next();
        this.town = town.value();
        this.code = code;
        this.competency = competency.value();
        this.stateSince = today;
        take(text);
    }

    /** In use at once: who delivers it has reviewed it. */
    public static Item delivered(TownId town, ShippedItem shipped, LocalDate today) {
        Item item = new Item(town, shipped.code(), shipped.competency(), shipped.text(), today);
        item.state = ItemState.RELEASED;
        return item;
    }

    /** A draft of other words, beside the one that is in use or was. */
    public Item next(PersonId by, LocalDate today) {
        Item next = new Item(new TownId(town), code, competency(), text(), today);
        next.edition = edition + 1;
        next.author = by.value();
        return next;
    }

    /** @throws ItemRefused when it is no draft any more */
    public void write(ItemText text, PersonId by) {
        require(ItemState.DRAFT, Reason.NOT_A_DRAFT);
        take(text);
        author = by.value();
    }

    private void take(ItemText text) {
        level = text.level().number();
        content = text.content();
        lawDependent = text.lawDependent();
        lookAgainOn = text.lookAgainOn();
    }

    /** @throws ItemRefused when it is no draft any more */
    public void submit(LocalDate today) {
        require(ItemState.DRAFT, Reason.NOT_A_DRAFT);
        go(ItemState.IN_REVIEW, today);
    }

    /** @throws ItemRefused when nobody reviews it */
    public void giveBack(LocalDate today) {
        require(ItemState.IN_REVIEW, Reason.NOT_IN_REVIEW);
        go(ItemState.DRAFT, today);
    }

    /** @throws ItemRefused when nobody reviews it, or when the author would release the own words */
    public void release(PersonId by, LocalDate today) {
        require(ItemState.IN_REVIEW, Reason.NOT_IN_REVIEW);
        if (by.value().equals(author)) {
            throw new ItemRefused(Reason.OWN_WORDS);
        }
        reviewer = by.value();
        go(ItemState.RELEASED, today);
    }

    /** @throws ItemRefused when it is not in use */
    public void withdraw(LocalDate today) {
        require(ItemState.RELEASED, Reason.NOT_RELEASED);
        go(ItemState.WITHDRAWN, today);
    }

    private void require(ItemState needed, Reason otherwise) {
        if (state != needed) {
            throw new ItemRefused(otherwise);
        }
    }

    private void go(ItemState to, LocalDate today) {
        state = to;
        stateSince = today;
    }

    /**
     * What answers tell about it takes the place of what an expert said. The words stay.
     *
     * @throws ItemRefused when it is not in use
     */
    public void calibrate(ItemParameters found) {
        require(ItemState.RELEASED, Reason.NOT_RELEASED);
        discrimination = found.discrimination();
        difficulty = found.difficulty();
    }

    /** How it answers to ability. */
    public ItemParameters parameters() {
        return AskableItem.of(id(), Level.of(level), discrimination, difficulty).parameters();
    }

    public ItemId id() {
        return new ItemId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    public CompetencyId competency() {
        return new CompetencyId(competency);
    }

    public Content content() {
        return content;
    }

    public ItemText text() {
        return new ItemText(Level.of(level), content, lawDependent, lookAgainOn);
    }

    public ItemState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    /** Nobody of the town, of what was delivered. */
    public Optional<PersonId> author() {
        return Optional.ofNullable(author).map(PersonId::new);
    }
}
