// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.application.ExportChoice;
import de.digifit.assessment.itemfile.application.GivenOut;
import de.digifit.assessment.itemfile.application.ItemExport;
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

/** Which items go out in which format, and what the format does not carry: read before the file is fetched. */
@Named
@ViewScoped
public class ItemExportPage implements Serializable {

    @Inject
    private ItemExport giving;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String competency;
    private @Nullable String format;
    private transient @Nullable List<GivenOut> items;

    public void open() {
        getItems();
    }

    public List<GivenOut> getItems() {
        if (items == null) {
            items = giving.look(choice(), getChosenFormat());
        }
        return items;
    }

    /** Only those that lose something. */
    public List<GivenOut> getLossy() {
        return getItems().stream().filter(item -> !item.losses().isEmpty()).toList();
    }

    private ExportChoice choice() {
        return new ExportChoice(
                competency == null ? null : new CompetencyId(competency), id == null ? null : ItemId.of(id));
    }

    /** The one that most programs read, until another is chosen. */
    public ItemFormat getChosenFormat() {
        return ItemFormat.named(format);
    }

    public List<Option> getFormats() {
        return Arrays.stream(ItemFormat.values())
                .map(each -> new Option(each, say.text("item.format." + each)))
                .toList();
    }

    public List<Option> getCompetencies() {
        return Option.orNone(say.text("item.filter.all"), names.all().stream());
    }

    /** Address of the file, below the application. */
    public String getFile() {
        return "/item/items?format=" + getChosenFormat()
                + (competency == null ? "" : "&competency=" + competency)
                + (id == null ? "" : "&id=" + id);
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

    public @Nullable String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = format;
    }
}
