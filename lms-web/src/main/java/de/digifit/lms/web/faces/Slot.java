// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code l:slot}: content for a named place of the tag around it. */
public class Slot extends TagHandler {

    public Slot(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        // Stands where the tag's file asks for it, not here.
    }

    boolean is(String name) {
        return getRequiredAttribute("name").getValue().equals(name);
    }

    void fill(FaceletContext context, UIComponent parent) throws IOException {
        nextHandler.apply(context, parent);
    }
}
