// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.ItemRefused;
import de.digifit.assessment.item.ItemRefused.Reason;
import de.digifit.assessment.item.ItemState;
import de.digifit.assessment.item.ItemText;
import de.digifit.assessment.item.Items;
import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Writing, reviewing, releasing and withdrawing items. Two people stand behind each that is released. */
@Act
@RequiresPermissions("item:keep")
public class ItemDesk {

    private final Asker asker;
    private final Items items;
    private final DeliveredItems delivered;
    private final Competencies competencies;
    private final Clock clock;

    @Inject
    public ItemDesk(Asker asker, Items items, DeliveredItems delivered, Competencies competencies, Clock clock) {
        this.asker = asker;
        this.items = items;
        this.delivered = delivered;
        this.competencies = competencies;
        this.clock = clock;
    }

    /** The newest edition of each, and the one in use beside it. */
    public List<Item> all() {
        return items.of(asker.town());
    }

    /** @throws de.digifit.assessment.item.NoSuchItem when the town has none with this id */
    public Item view(ItemId id) {
        return items.get(asker.town(), id);
    }

    /** All editions of the same item, newest first. */
    public List<Item> editions(ItemId id) {
        return items.editions(asker.town(), view(id).code());
    }

    /** Whether the asker wrote it, and so does not release it. */
    public boolean isOwn(ItemId id) {
        return view(id).author().filter(asker.person()::equals).isPresent();
    }

    /**
     * What a new item would be about.
     *
     * @throws de.digifit.core.competency.NoSuchCompetency when there is none
     */
    public Competency about(CompetencyId competency) {
        return competencies.get(competency);
    }

    /** @throws ItemRefused when the bank has items already */
    public void takeOverDelivered() {
        items.serialise(asker.town());
        if (!items.of(asker.town()).isEmpty()) {
            throw new ItemRefused(Reason.NOT_EMPTY);
        }
        delivered.copyTo(asker.town());
    }

    /** A draft; its code follows the competency. */
    public ItemId write(CompetencyId competency, ItemText text) {
        items.serialise(asker.town());
        CompetencyId about = competencies.get(competency).id();
        String code = new NewCodes(items, asker.town()).next(about);
        Item item = new Item(asker.town(), code, about, text, today());
        item.write(text, asker.person());
        items.add(item);
        return item.id();
    }

    /** @throws ItemRefused when it is no draft any more */
    public void rewrite(ItemId id, ItemText text) {
        items.hold(asker.town(), id).write(text, asker.person());
    }

    /** @throws ItemRefused when it is no draft any more */
    public void submit(ItemId id) {
        items.hold(asker.town(), id).submit(today());
    }

    /** Back to the author. Errors: {@link ItemRefused} when nobody reviews it. */
    public void giveBack(ItemId id) {
        items.hold(asker.town(), id).giveBack(today());
    }

    /**
     * It is asked from now on, in place of the edition before.
     *
     * @throws ItemRefused when nobody reviews it, or when the asker wrote it
     */
    public void release(ItemId id) {
        items.serialise(asker.town());
        Item item = items.hold(asker.town(), id);
        item.release(asker.person(), today());
        items.editions(asker.town(), item.code()).stream()
                .filter(other ->
                        other.state() == ItemState.RELEASED && !other.id().equals(id))
                .forEach(other -> other.withdraw(today()));
    }

    /** @throws ItemRefused when it is not in use */
    public void withdraw(ItemId id) {
        items.hold(asker.town(), id).withdraw(today());
    }

    /**
     * A draft of the next edition, with the words of this one.
     *
     * @throws ItemRefused when one is being written
     */
    public ItemId writeNext(ItemId id) {
        items.serialise(asker.town());
        Item newest = editions(id).get(0);
        if (newest.state() == ItemState.DRAFT || newest.state() == ItemState.IN_REVIEW) {
            throw new ItemRefused(Reason.NEXT_IS_WRITTEN);
        }
        Item next = newest.next(asker.person(), today());
        items.add(next);
        return next.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
