// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.CompositeFaceletHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tag of our vocabulary: {@code l:card} is the file {@code /WEB-INF/tags/card.xhtml}.
 *
 * <p>Plain tag files see the attributes of every tag around them: a message without a title would take the title of
 * its card. Here a tag's file sees its own attributes and nothing else, and its body sees what the page sees.
 *
 * <p>{@code given.title} says, already while the page is built, whether the page wrote this attribute: what nobody asked
 * for then costs no component.
 */
public class VocabularyTag extends TagHandler {

    public VocabularyTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        VariableMapper page = context.getVariableMapper();
        Deque<Use> uses = uses(context);
        uses.push(new Use(this, page));
        context.setVariableMapper(attributes(context));
        try {
            context.includeFacelet(parent, "/WEB-INF/tags/" + tag.getLocalName() + ".xhtml");
        } finally {
            context.setVariableMapper(page);
            uses.pop();
        }
    }

    private VariableMapper attributes(FaceletContext context) {
        VariableMapper own = new Variables();
        // Left out, it would be Faces' own object of this name: the parameters of the request.
        own.setVariable("param", context.getExpressionFactory().createValueExpression(null, Object.class));
        Map<String, Boolean> given = new HashMap<>();
        for (TagAttribute attribute : tag.getAttributes().getAll()) {
            own.setVariable(attribute.getLocalName(), attribute.getValueExpression(context, Object.class));
            given.put(attribute.getLocalName(), true);
        }
        own.setVariable("given", context.getExpressionFactory().createValueExpression(given, Map.class));
        return own;
    }

    /** Puts what stands between the tag's start and end, or in one of its slots, here. */
    void applyBody(FaceletContext context, UIComponent parent, @Nullable String slot) throws IOException {
        if (slot == null) {
            nextHandler.apply(context, parent);
        } else {
            for (FaceletHandler handler : children()) {
                if (handler instanceof Slot child && child.is(slot)) {
                    child.fill(context, parent);
                }
            }
        }
    }

    private List<FaceletHandler> children() {
        return (nextHandler instanceof CompositeFaceletHandler several
                        ? Arrays.stream(several.getHandlers())
                        : Stream.of(nextHandler))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Deque<Use> uses(FaceletContext context) {
        return (Deque<Use>) context.getFacesContext()
                .getAttributes()
                .computeIfAbsent(VocabularyTag.class, key -> new ArrayDeque<Use>());
    }

    /** A tag that is being built, and what the page around it sees. */
    record Use(VocabularyTag tag, VariableMapper page) {}

    private static class Variables extends VariableMapper {

        private final Map<String, ValueExpression> variables = new HashMap<>();

        @Override
        public @Nullable ValueExpression resolveVariable(String name) {
            return variables.get(name);
        }

        @Override
        public @Nullable ValueExpression setVariable(String name, @Nullable ValueExpression expression) {
            return expression == null ? variables.remove(name) : variables.put(name, expression);
        }
    }
}
