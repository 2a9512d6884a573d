// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.ItemState;
import de.digifit.assessment.item.application.ItemDesk;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The item bank: what there is, by competency and state. */
@Named
@RequestScoped
public class ItemAllPage {

    @Inject
    private ItemDesk desk;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String competency;
    private @Nullable String state;
    private @Nullable List<Item> all;

    public void open() {
        getAll();
    }

    public List<Item> getAll() {
        if (all == null) {
            all = desk.all();
        }
        return all;
    }

    /** What the filters leave. */
    public List<Item> getShown() {
        return getAll().stream()
                .filter(item -> competency == null || item.competency().value().equals(competency))
                .filter(item -> state == null || item.state().name().equals(state))
                .toList();
    }

    public String getTitle() {
        return say.text("item.count", getShown().size(), getAll().size());
    }

    public List<Option> getCompetencies() {
        return names.all();
    }

    public List<Option> getCompetencyFilter() {
        return withAll(names.all().stream());
    }

    public List<Option> getStateFilter() {
        return withAll(Arrays.stream(ItemState.values()).map(each -> new Option(each, say.text("item.state." + each))));
    }

    private List<Option> withAll(Stream<Option> some) {
        return Option.orNone(say.text("item.filter.all"), some);
    }

    public List<Option> getKinds() {
        return Arrays.stream(ItemKind.values())
                .map(kind -> new Option(kind, say.text("item.kind." + kind)))
                .toList();
    }

    public String takeOver() {
        desk.takeOverDelivered();
        say.done("item.takenOver");
        return "/item/all.xhtml?faces-redirect=true";
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }
}
