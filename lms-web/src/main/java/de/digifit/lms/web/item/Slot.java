// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A place that one of several parts is put into. */
public class Slot implements Serializable {

    private final String label;
    private @Nullable String value;

    Slot(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
