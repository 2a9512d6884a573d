// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.upload;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A file as it was sent, as far as anybody will read it: one byte more than allowed says that it is too large. */
public final class SentFile implements Serializable {

    private final @Nullable String name;
    private final byte[] content;

    private SentFile(@Nullable String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** @param largest bytes that its reader takes */
    public static SentFile of(Part part, int largest) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new SentFile(part.getSubmittedFileName(), in.readNBytes(largest + 1));
        }
    }

    public @Nullable String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
