// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A statement, and how far somebody agrees while it is typed. */
public class TypedMark implements Serializable {

    private final String statement;
    private @Nullable Integer mark;

    TypedMark(String statement) {
        this.statement = statement;
    }

    public String getStatement() {
        return statement;
    }

    public @Nullable Integer getMark() {
        return mark;
    }

    public void setMark(@Nullable Integer mark) {
        this.mark = mark;
    }
}
