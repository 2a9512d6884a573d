// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording.application;

import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Wording;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A wording as it holds.
 *
 * @param version 0 where the town never changed it
 * @param own whether these are the town's words
 * @param author who changed it last; empty where nobody did
 */
public record WordingDetails(
        LetterKind kind,
        Locale locale,
        Wording words,
        int version,
        boolean own,
        String author,
        @Nullable Instant writtenAt) {}
