// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.digifit.command.check.Finding.State;
import de.digifit.command.doctor.Diagnosis.Entry;
import de.digifit.command.text.Texts;
import java.util.Locale;

/** A diagnosis for scripts. The names of fields, ids and states are a promise; the wordings are not. */
public final class DiagnosisJson {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Texts texts;

    public DiagnosisJson(Texts texts) {
        this.texts = texts;
    }

    public String of(Diagnosis diagnosis) {
        ObjectNode root = mapper.createObjectNode();
        root.put("state", name(diagnosis.worst()));
        ArrayNode checks = root.putArray("checks");
        diagnosis.entries().forEach(entry -> checks.add(node(entry)));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode node(Entry entry) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", entry.id());
        node.put("state", name(entry.finding().state()));
        node.put("meaning", texts.meaning(entry.finding().sentence()));
        texts.cure(entry.finding().sentence()).ifPresent(cure -> node.put("cure", cure));
        return node;
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
