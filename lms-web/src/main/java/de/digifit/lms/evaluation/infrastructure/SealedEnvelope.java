// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.infrastructure;

import de.digifit.assessment.note.NoKey;
import de.digifit.assessment.note.Seal;
import de.digifit.assessment.note.Sealed;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.NoKeyForAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * A JSON array in an order of chance, filled up with blanks to a multiple of 8 KiB and sealed with the key of the
 * installation.
 */
@ApplicationScoped
class SealedEnvelope implements Envelope {

    private static final int BYTES = 8192;

    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    @Inject
    SealedEnvelope(Seal seal) {
        this.seal = seal;
    }

    @Override
    public boolean ready() {
        return seal.ready();
    }

    @Override
    public Closed seal(UUID box, List<Answer> answers) {
        List<Answer> shaken = new ArrayList<>(answers);
        Collections.shuffle(shaken, random);
        JsonArrayBuilder array = Json.createArrayBuilder();
        shaken.forEach(answer -> array.add(Json.createObjectBuilder()
                .add("marks", Json.createArrayBuilder(answer.marks()))
                .add("good", answer.good())
                .add("better", answer.better())));
        try {
            Sealed sealed = seal.seal(box, filledUp(array.build().toString()));
            return new Closed(sealed.key(), sealed.text());
        } catch (NoKey missing) {
            throw new NoKeyForAnswers();
        }
    }

    private static String filledUp(String json) {
        int rest = json.getBytes(StandardCharsets.UTF_8).length % BYTES;
        return json + " ".repeat(BYTES - rest);
    }

    @Override
    public List<Answer> open(UUID box, Closed closed) {
        try (JsonReader reader = Json.createReader(new StringReader(
                seal.open(box, new Sealed(closed.key(), closed.text())).strip()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(SealedEnvelope::answer)
                    .toList();
        } catch (NoKey missing) {
            throw new NoKeyForAnswers();
        }
    }

    private static Answer answer(JsonObject json) {
        JsonArray marks = json.getJsonArray("marks");
        return new Answer(
                marks.stream().map(mark -> Integer.valueOf(mark.toString())).toList(),
                json.getString("good"),
                json.getString("better"));
    }
}
