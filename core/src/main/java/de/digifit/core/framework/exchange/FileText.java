// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that somebody brings: in UTF-8, with or without a byte order mark, and not without end. */
final class FileText {

    /** Bytes; the shipped framework has less than a thirtieth of it in either format. */
    static final int LARGEST = 5 * 1024 * 1024;

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /** Nothing where the file cannot be read as a text; why is added to the findings. */
    static Optional<String> of(InputStream file, Findings findings) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            findings.add(Fault.FILE_TOO_LARGE, "", LARGEST / (1024 * 1024));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Text in UTF-16 looks like this; nothing keeps such a character.
            if (text.indexOf('\0') >= 0) {
                findings.add(Fault.FILE_NOT_UTF8, "");
                return Optional.empty();
            }
            return withoutMark(text, findings);
        } catch (CharacterCodingException notUtf8) {
            findings.add(Fault.FILE_NOT_UTF8, "");
            return Optional.empty();
        }
    }

    private static Optional<String> withoutMark(String text, Findings findings) {
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (plain.isBlank()) {
            findings.add(Fault.FILE_EMPTY, "");
            return Optional.empty();
        }
        return Optional.of(plain);
    }
}
