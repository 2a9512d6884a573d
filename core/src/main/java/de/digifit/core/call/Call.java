// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.call.NotToBeDecided.Missing;
import de.digifit.core.changeagent.PeriodNotPossible;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A multiplier team looks for people. Everybody may answer, of all levels and kinds of employment, also in part time.
 *
 * <p>It is open for three weeks where nobody says otherwise. After its last day each who answered is chosen or not, with
 * a reason; the staff council is heard; then it is decided, and everybody reads the own outcome, nobody that of others.
 */
@Entity
@Table(schema = "core", name = "team_call")
public class Call {

    private static final int USUAL_WEEKS = 3;

    @Id
    private UUID id;

    private UUID town;
    private UUID team;
    private String words;
    private LocalDate openedOn;
    private LocalDate closesOn;
    private @Nullable LocalDate councilOn;
    private String councilWord = "";
    private @Nullable LocalDate decidedOn;
    private String deviation = "";

    protected Call() {}

    /** It is decided, and everybody has read the own outcome. */
    public static class Decided extends Refusal {

        public Decided(LocalDate day) {
            super("call.refused.decided", day);
        }
    }

    /**
     * @param words what the team is for and what is asked
     * @param last until when people can answer
     * @throws PeriodNotPossible when that day is over
     */
    public Call(TownId town, TeamId team, String words, LocalDate today, LocalDate last) {
        if (last.isBefore(today)) {
            throw PeriodNotPossible.over(last);
        }
        this.id = Ids.next();
        this.town = town.value();
        this.team = team.value();
        this.words = words;
        this.openedOn = today;
        this.closesOn = last;
    }

    public static LocalDate usualEnd(LocalDate today) {
        return today.plusWeeks(USUAL_WEEKS);
    }

    public boolean openOn(LocalDate day) {
        return !day.isAfter(closesOn);
    }

    /** @throws CallClosed when its last day is over */
    public void requireOpen(LocalDate today) {
        if (!openOn(today)) {
            throw new CallClosed(closesOn);
        }
    }

    /**
     * Whether people can be chosen.
     *
     * @throws CallStillOpen until its last day is over
     * @throws Decided when it is decided
     */
    public void requireChoosing(LocalDate today) {
        if (openOn(today)) {
            throw new CallStillOpen(closesOn);
        }
        requireUndecided();
    }

    /** @throws Decided when it is decided */
    public void requireUndecided() {
        if (decidedOn != null) {
            throw new Decided(decidedOn);
        }
    }

    /** The staff council sat in the committee; its word, if it wants to leave one. Errors as with {@link #requireChoosing}. */
    public void hear(String word, LocalDate today) {
        requireChoosing(today);
        councilOn = today;
        councilWord = word;
    }

    /**
     * From now on everybody reads the own outcome.
     *
     * @param why why the rule is not met; empty where it is
     * @throws NotToBeDecided when somebody has no outcome, the staff council was not heard, the rule is not met without a
     *     reason
     * @throws Decided when it is decided
     */
    public void decide(Collection<Interest> answers, SelectionRule rule, String why, LocalDate today) {
        requireChoosing(today);
        int open = (int) answers.stream().filter(one -> one.outcome().isEmpty()).count();
        if (open > 0) {
            throw new NotToBeDecided(Missing.OUTCOME, open);
        }
        if (councilOn == null) {
            throw new NotToBeDecided(Missing.STAFF_COUNCIL, 1);
        }
        if (!rule.met() && why.isBlank()) {
            throw new NotToBeDecided(Missing.EXPLANATION, 1);
        }
        deviation = rule.met() ? "" : why;
        decidedOn = today;
    }

    public CallId id() {
        return new CallId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public String words() {
        return words;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public Optional<LocalDate> heardOn() {
        return Optional.ofNullable(councilOn);
    }

    public String councilWord() {
        return councilWord;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** Why the rule was not met; empty where it was. */
    public String deviation() {
        return deviation;
    }
}
