// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.core.shared.Words;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A statement of a questionnaire in both languages while it is typed. */
public class TypedStatement implements Serializable {

    private final int number;
    private @Nullable String de;
    private @Nullable String en;

    /** @param number from 1 */
    TypedStatement(int number, Words words) {
        this.number = number;
        this.de = words.de();
        this.en = words.en();
    }

    Words words() {
        return new Words(String.valueOf(de), String.valueOf(en));
    }

    public int getNumber() {
        return number;
    }

    public @Nullable String getDe() {
        return de;
    }

    public void setDe(@Nullable String de) {
        this.de = de;
    }

    public @Nullable String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en;
    }
}
