// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.Part;
import de.digifit.core.shared.Words;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One part of an item while it is typed; what stays empty is left out. */
public class TypedPart implements Serializable {

    private @Nullable String de;
    private @Nullable String en;
    private @Nullable String matchDe;
    private @Nullable String matchEn;
    private boolean right;

    TypedPart() {}

    TypedPart(Part part) {
        de = part.words().de();
        en = part.words().en();
        right = part.right();
        Words match = part.match();
        if (match != null) {
            matchDe = match.de();
            matchEn = match.en();
        }
    }

    boolean isEmpty() {
        return de == null;
    }

    /** @param always whether each part belongs to what is right */
    Part part(String key, boolean always) {
        Words match = matchDe == null ? null : new Words(matchDe, Objects.requireNonNullElse(matchEn, ""));
        return new Part(
                key, new Words(Objects.requireNonNull(de), Objects.requireNonNullElse(en, "")), always || right, match);
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

    public @Nullable String getMatchDe() {
        return matchDe;
    }

    public void setMatchDe(@Nullable String matchDe) {
        this.matchDe = matchDe;
    }

    public @Nullable String getMatchEn() {
        return matchEn;
    }

    public void setMatchEn(@Nullable String matchEn) {
        this.matchEn = matchEn;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }
}
