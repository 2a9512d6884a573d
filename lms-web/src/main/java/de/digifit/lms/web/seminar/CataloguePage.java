// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.lms.catalogue.CatalogueEntry;
import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The catalogue; what is looked for stands in the address, so that it can be kept and sent on. */
@Named
@RequestScoped
public class CataloguePage {

    private static final int A_PAGE = 24;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ClosingWords words;

    @Inject
    private Say say;

    private final TypedFilter filter = new TypedFilter();
    private int page = 1;
    private boolean list;
    private List<CatalogueEntry> found = List.of();
    private List<CatalogueCard> cards = List.of();

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        found = catalogue.find(filter.understood());
        page = Math.min(Math.max(1, page), getPages());
        cards = found.stream()
                .skip((page - 1L) * A_PAGE)
                .limit(A_PAGE)
                .map(entry -> CatalogueCard.of(entry, words, say))
                .toList();
    }

    public List<CatalogueCard> getCards() {
        return cards;
    }

    public String getFound() {
        return say.text("seminar.catalogue.found", found.size());
    }

    public int getPages() {
        return Math.max(1, (found.size() + A_PAGE - 1) / A_PAGE);
    }

    public TypedFilter getFilter() {
        return filter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** As a table instead of cards. */
    public boolean isList() {
        return list;
    }

    public void setList(boolean list) {
        this.list = list;
    }

    /** The same search, shown the other way. */
    public String getOtherView() {
        return "/seminar/catalogue.xhtml" + filter.query() + (list ? "" : "&list=true");
    }
}
