// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.measure;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Support;
import de.digifit.assessment.measure.Transfer;
import de.digifit.assessment.measure.TransferWord;
import de.digifit.core.competency.Level;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the form about the transfer of a measure until it is sent. */
public class TransferForm implements Serializable {

    private @Nullable Transfer transfer;
    private @Nullable Hindrance hindrance;
    private @Nullable String words;
    private @Nullable Level level;
    private @Nullable Support support;

    void fill(TransferWord word) {
        transfer = word.transfer();
        hindrance = word.hindrance().orElse(null);
        words = word.words();
        support = word.support().orElse(null);
    }

    TransferWord word() {
        return new TransferWord(
                Objects.requireNonNull(transfer),
                Optional.ofNullable(hindrance),
                Objects.requireNonNullElse(words, ""),
                Optional.ofNullable(support));
    }

    public @Nullable Transfer getTransfer() {
        return transfer;
    }

    public void setTransfer(@Nullable Transfer transfer) {
        this.transfer = transfer;
    }

    public @Nullable Hindrance getHindrance() {
        return hindrance;
    }

    public void setHindrance(@Nullable Hindrance hindrance) {
        this.hindrance = hindrance;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Support getSupport() {
        return support;
    }

    public void setSupport(@Nullable Support support) {
        this.support = support;
    }

    public @Nullable Level getLevel() {
        return level;
    }

    public void setLevel(@Nullable Level level) {
        this.level = level;
    }
}
