// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.application.ItemDesk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writing an item: a new one of a kind, or a draft again. */
@Named
@ViewScoped
public class ItemEditPage implements Serializable {

    @Inject
    private ItemDesk desk;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String competency;
    private @Nullable String kind;
    private ItemForm form = new ItemForm(ItemKind.SINGLE_CHOICE);

    public void open() {
        if (id == null) {
            competency = desk.about(about()).id().value();
            form = new ItemForm(Arrays.stream(ItemKind.values())
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElse(ItemKind.SINGLE_CHOICE));
        } else {
            Item item = desk.view(ItemId.of(id));
            competency = item.competency().value();
            form = new ItemForm(item.text());
        }
    }

    /** What it is about, by name. */
    public String getAbout() {
        return names.of(about());
    }

    public List<Option> getLevels() {
        return names.levels();
    }

    public String save() {
        ItemId written;
        if (id == null) {
            written = desk.write(about(), form.text());
        } else {
            written = ItemId.of(id);
            desk.rewrite(written, form.text());
        }
        say.done("item.saved");
        return "/item/show.xhtml?faces-redirect=true&id=" + written;
    }

    private CompetencyId about() {
        return new CompetencyId(String.valueOf(competency));
    }

    public ItemForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
