// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;

/** What stands around the content of every page. */
@Named
@RequestScoped
public class Frame {

    private static final int PLACES_AT_THE_BOTTOM = 3;

    @Inject
    private Visitor visitor;

    @Inject
    private Navigation navigation;

    @Inject
    private Build build;

    private @Nullable List<Navigation.Group> groups;

    public boolean isSignedIn() {
        return visitor.isSignedIn();
    }

    public @Nullable String getPersonName() {
        return visitor.getPersonName();
    }

    public @Nullable String getTownName() {
        return visitor.getTownName();
    }

    /** Whose drafts the browser may keep and show. */
    public String getDraftOwner() {
        return visitor.getKey();
    }

    public List<Navigation.Group> getNavigation() {
        if (groups == null) {
            String path = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            groups = navigation.groupsFor(visitor.getResponsibilities(), path);
        }
        return groups;
    }

    /** Whether somebody finds this entry in their navigation, so that no page links to where they may not go. */
    public boolean offers(String key) {
        return getNavigation().stream().flatMap(group -> group.links().stream()).anyMatch(link -> link.key()
                .equals(key));
    }

    /** The first entries, for thumbs. */
    public List<Navigation.Link> getBottomLinks() {
        return getNavigation().stream()
                .flatMap(group -> group.links().stream())
                .limit(PLACES_AT_THE_BOTTOM)
                .toList();
    }

    public String getVersion() {
        return build.getVersion();
    }

    /** Whether this page answers a form that had been open for too long. */
    public boolean isExpired() {
        return ViewExpiredExceptionHandler.wasViewExpired();
    }

    public List<Notice> getNotices() {
        return Notice.of(FacesContext.getCurrentInstance());
    }
}
