// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.role;

import de.digifit.core.role.Target;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A target while it is being set. */
public class TargetForm implements Serializable {

    private static final int USUAL = 2;

    private @Nullable Integer level = USUAL;
    private @Nullable Integer aspiration;
    private boolean must;
    private @Nullable String reason;

    void fill(Target target) {
        level = target.level();
        aspiration = target.aspiration();
        must = target.must();
    }

    Target target() {
        return new Target(Objects.requireNonNull(level), aspiration, must);
    }

    String why() {
        return reason == null ? "" : reason;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable Integer getAspiration() {
        return aspiration;
    }

    public void setAspiration(@Nullable Integer aspiration) {
        this.aspiration = aspiration;
    }

    public boolean isMust() {
        return must;
    }

    public void setMust(boolean must) {
        this.must = must;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
