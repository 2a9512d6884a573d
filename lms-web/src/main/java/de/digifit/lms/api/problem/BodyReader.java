// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.NoSuchElementException;

/** Reads one JSON object of at most a megabyte. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BodyReader implements MessageBodyReader<Body> {

    static final int LIMIT = 1_000_000;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream content)
            throws IOException {
        byte[] bytes = content.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new TooLarge(LIMIT);
        }
        return read(bytes);
    }

    static Body read(byte[] bytes) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                Body body = new Body(parser.getObject());
                if (!parser.hasNext()) {
                    return body;
                }
            }
        } catch (JsonException | NoSuchElementException e) {
            throw new Malformed("body");
        }
        throw new Malformed("body");
    }
}
