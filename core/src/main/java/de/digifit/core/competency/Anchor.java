// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/** What somebody on a level does, said in the first person. */
@Embeddable
public record Anchor(
        int level,

        @Embedded
        @AttributeOverride(name = "de", column = @Column(name = "text_de"))
        @AttributeOverride(name = "en", column = @Column(name = "text_en"))
        Words text)
        implements Serializable {}
