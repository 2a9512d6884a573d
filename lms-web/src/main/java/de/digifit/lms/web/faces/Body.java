// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Deque;

/** {@code l:body}: the place in a tag's file where the page's own content, or one {@link Slot} of it, goes. */
public class Body extends TagHandler {

    public Body(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        Deque<VocabularyTag.Use> uses = VocabularyTag.uses(context);
        VocabularyTag.Use use = uses.pop();
        VariableMapper own = context.getVariableMapper();
        context.setVariableMapper(use.page());
        try {
            TagAttribute name = getAttribute("name");
            use.tag().applyBody(context, parent, name == null ? null : name.getValue());
        } finally {
            context.setVariableMapper(own);
            uses.push(use);
        }
    }
}
