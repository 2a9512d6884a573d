// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluation.Answer;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer about an event while it is typed. */
public class TypedAnswer implements Serializable {

    private final List<TypedMark> marks;
    private @Nullable String good;
    private @Nullable String better;

    TypedAnswer(List<String> statements) {
        this.marks = statements.stream().map(TypedMark::new).toList();
    }

    Answer answer() {
        return new Answer(
                marks.stream()
                        .map(typed -> Objects.requireNonNull(typed.getMark()))
                        .toList(),
                Objects.requireNonNullElse(good, ""),
                Objects.requireNonNullElse(better, ""));
    }

    public List<TypedMark> getMarks() {
        return marks;
    }

    public @Nullable String getGood() {
        return good;
    }

    public void setGood(@Nullable String good) {
        this.good = good;
    }

    public @Nullable String getBetter() {
        return better;
    }

    public void setBetter(@Nullable String better) {
        this.better = better;
    }
}
