// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.digifit.lrs.grammar.Malformed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Reads what was sent as JSON text, and no more of it than is allowed. */
@RequestScoped
public class RequestBody {

    @Inject
    Settings settings;

    String json(HttpHeaders headers, InputStream body) {
        requireJson(headers.getMediaType());
        if (headers.getLength() > settings.maxBodyBytes()) {
            throw tooLarge();
        }
        byte[] bytes = read(body);
        if (bytes.length > settings.maxBodyBytes()) {
            throw tooLarge();
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed("$", "is not UTF-8");
        }
    }

    private static void requireJson(@Nullable MediaType type) {
        if (type != null && "multipart".equals(type.getType())) {
            throw new ClientErrorException(
                    "Attachments cannot be sent along as " + type.getType() + "/" + type.getSubtype()
                            + " yet; send application/json and refer to them by fileUrl",
                    Status.UNSUPPORTED_MEDIA_TYPE);
        }
        if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            throw new Malformed("header Content-Type", "must be application/json");
        }
    }

    private byte[] read(InputStream body) {
        try {
            return body.readNBytes(settings.maxBodyBytes() + 1);
        } catch (IOException brokenOff) {
            // The server's own limit shows itself this way too.
            throw isTooLarge(brokenOff) ? tooLarge() : new Malformed("$", "could not be read to its end");
        }
    }

    private static boolean isTooLarge(IOException brokenOff) {
        return brokenOff.getClass().getSimpleName().contains("TooBig");
    }

    private ClientErrorException tooLarge() {
        return new ClientErrorException(
                "The body is larger than " + settings.maxBodyBytes() + " bytes", Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
