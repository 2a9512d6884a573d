// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.digifit.command.audit.Audit.Checked;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.util.Locale;

/** An audit for scripts. The names of fields, rules and states are a promise; the wordings are not. */
public final class AuditJson {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Texts texts;

    public AuditJson(Texts texts) {
        this.texts = texts;
    }

    public String of(Audit audit, Heads heads) {
        ObjectNode root = mapper.createObjectNode();
        root.put("clean", audit.clean());
        root.put("asked", audit.asked());
        ArrayNode rules = root.putArray("rules");
        audit.checked().forEach(checked -> rules.add(node(checked)));
        ArrayNode logs = root.putArray("logs");
        heads.heads().forEach(head -> logs.addObject()
                .put("town", head.town())
                .put("entries", head.entries())
                .put("seal", head.seal()));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode node(Checked checked) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", checked.rule());
        node.put("state", checked.state().name().toLowerCase(Locale.ROOT));
        node.put("meaning", texts.meaning(Sentence.of("audit.rule." + checked.rule())));
        ArrayNode cases = node.putArray("cases");
        checked.cases().forEach(cases::add);
        return node;
    }
}
