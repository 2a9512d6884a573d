// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.preparation.Answers;
import de.digifit.core.competency.Level;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A preparation sheet while it is being written. */
public class SheetForm implements Serializable {

    private @Nullable String lookback;
    private @Nullable String outlook;
    private @Nullable String support;
    private ArrayList<Suggestion> suggestions = new ArrayList<>();

    void fill(Answers answers) {
        lookback = answers.lookback();
        outlook = answers.outlook();
        support = answers.support();
    }

    void offer(List<Suggestion> rows) {
        suggestions = new ArrayList<>(rows);
    }

    Answers answers() {
        return new Answers(text(lookback), text(outlook), text(support));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    public @Nullable String getLookback() {
        return lookback;
    }

    public void setLookback(@Nullable String lookback) {
        this.lookback = lookback;
    }

    public @Nullable String getOutlook() {
        return outlook;
    }

    public void setOutlook(@Nullable String outlook) {
        this.outlook = outlook;
    }

    public @Nullable String getSupport() {
        return support;
    }

    public void setSupport(@Nullable String support) {
        this.support = support;
    }

    /** The level that the leader suggests in one competency; nothing for none. */
    public static class Suggestion implements Serializable {

        private final String id;
        private final String name;
        private final String seen;
        private @Nullable Integer level;

        Suggestion(String id, String name, String seen, @Nullable Integer level) {
            this.id = id;
            this.name = name;
            this.seen = seen;
            this.level = level;
        }

        Level asLevel() {
            return Level.of(Objects.requireNonNull(level));
        }

        public String getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        /** What the role asks for and what the leader may see. */
        public String getSeen() {
            return seen;
        }

        public @Nullable Integer getLevel() {
            return level;
        }

        public void setLevel(@Nullable Integer level) {
            this.level = level;
        }
    }
}
