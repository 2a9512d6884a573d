// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.resend;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that was left, or was opened before too many others, has lost what it knew, and counts as expired.
 *
 * <p>Its beans ended when another request led away from it. A form that is sent from it afterwards, by the back button,
 * would meet beans that were never opened; so it is told that nothing was sent, and finds what was typed again.
 */
public class LeftViews extends ViewHandlerWrapper {

    private static final String KNOWS = LeftViews.class.getName();

    public LeftViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot restored = super.restoreView(context, viewId);
        return restored == null || isLeft(restored) ? null : restored;
    }

    private static boolean isLeft(UIViewRoot view) {
        return view.getAttributes().containsKey(KNOWS) && knowsNothing(view);
    }

    private static boolean knowsNothing(UIViewRoot view) {
        Map<String, Object> known = view.getViewMap(false);
        return known == null || known.isEmpty();
    }

    /** Marks a page that has beans of its own, when it is drawn; named in faces-config.xml. */
    public static class Marker implements SystemEventListener {

        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof UIViewRoot;
        }

        @Override
        public void processEvent(SystemEvent event) {
            UIViewRoot view = (UIViewRoot) event.getSource();
            if (!knowsNothing(view)) {
                view.getAttributes().put(KNOWS, true);
            }
        }
    }
}
