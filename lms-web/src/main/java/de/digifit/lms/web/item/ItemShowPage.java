// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.application.ItemDesk;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One edition of an item, and what can be done with it. */
@Named
@ViewScoped
public class ItemShowPage implements Serializable {

    private static final String SHOW = "/item/show.xhtml?faces-redirect=true&id=";

    @Inject
    private ItemDesk desk;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable Item item;

    public void open() {
        getItem();
    }

    public Item getItem() {
        if (item == null) {
            item = desk.view(item());
        }
        return item;
    }

    public List<Item> getEditions() {
        return desk.editions(item());
    }

    /** Whoever wrote it does not release it. */
    public boolean isOwn() {
        return desk.isOwn(item());
    }

    public String submit() {
        desk.submit(item());
        return done("item.submitted");
    }

    public String giveBack() {
        desk.giveBack(item());
        return done("item.givenBack");
    }

    public String release() {
        desk.release(item());
        return done("item.released");
    }

    public String withdraw() {
        desk.withdraw(item());
        return done("item.withdrawn");
    }

    public String writeNext() {
        ItemId next = desk.writeNext(item());
        say.done("item.nextBegun");
        return "/item/edit.xhtml?faces-redirect=true&id=" + next;
    }

    private String done(String key) {
        say.done(key);
        return SHOW + id;
    }

    private ItemId item() {
        return ItemId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
