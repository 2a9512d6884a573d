// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be said about the cover of some duties although not everything is known about everybody.
 *
 * <p>What is not known is no level 0. So everything is asked twice: as if whoever may be able to do it could not, and as
 * if everybody could. Where both agree it is certain; else it depends on what is not known yet.
 */
public final class Outlook {

    /** Steps of the search for the cheapest instruction that somebody who waits for a page has time for. */
    private static final int MOST_TRIED = 400;

    private final List<Colleague> colleagues;
    private final List<Duty> duties;
    private final Set<CompetencyId> asked;
    private final Cover known;
    private final Cover hoped;

    /**
     * @param colleagues who could do a part; a competency that is not named is not known
     * @throws DutyUnclear when somebody is named twice
     */
    public Outlook(List<Colleague> colleagues, List<Duty> duties) {
        this.colleagues = List.copyOf(colleagues);
        this.duties = List.copyOf(duties);
        this.asked = duties.stream()
                .flatMap(duty -> duty.posts().stream())
                .flatMap(post -> post.needs().keySet().stream())
                .collect(Collectors.toSet());
        this.known = new Cover(colleagues, duties);
        this.hoped = new Cover(colleagues.stream().map(this::hoped).toList(), duties);
    }

    private Colleague hoped(Colleague colleague) {
        Map<CompetencyId, Level> levels = new HashMap<>(colleague.levels());
        asked.forEach(competency -> levels.putIfAbsent(competency, Level.SHAPING));
        return new Colleague(colleague.person(), levels);
    }

    /** Whether everything can be done while these people are away. */
    public Verdict without(Collection<PersonId> away) {
        if (known.isStaffedWithout(away)) {
            return Verdict.COVERED;
        }
        return hoped.isStaffedWithout(away) ? Verdict.UNKNOWN : Verdict.OPEN;
    }

    /** What competes for too few people while these are away, as far as is known. */
    public Set<Duty.Post> shortOf(Collection<PersonId> away) {
        return known.shortOf(away);
    }

    /** How many hands are missing even if everybody is there, as far as is known. */
    public int missingHands() {
        return known.missingHands();
    }

    /** What rests on one person alone; nothing while hands are missing anyway. */
    public List<Risk> singlePoints() {
        return known.singlePointsOfFailure().stream()
                .map(person -> risk(Set.of(person)))
                .toList();
    }

    /** What rests on two people who must not be away together although either may. */
    public List<Risk> fragilePairs() {
        return known.fragilePairs().stream().map(this::risk).toList();
    }

    private Risk risk(Set<PersonId> people) {
        return new Risk(people, known.shortOf(people), !hoped.isStaffedWithout(people));
    }

    /** Of whom something that is asked for is not known. */
    public Set<PersonId> unknown() {
        return colleagues.stream()
                .filter(colleague -> !colleague.levels().keySet().containsAll(asked))
                .map(Colleague::person)
                .collect(Collectors.toSet());
    }

    /** The cheapest instruction after which anybody may be away; what is not known counts as to be learnt. */
    public Optional<InstructionPlan> instruction() {
        return InstructionPlan.forEveryAbsence(colleagues, duties, MOST_TRIED);
    }

    /** Whether all can be done. */
    public enum Verdict {
        COVERED,
        /** It depends on people of whom something is not known. */
        UNKNOWN,
        OPEN
    }

    /**
     * Something cannot be done while these people are away.
     *
     * @param posts what competes for too few people then
     * @param certain whether that holds whatever is not known
     */
    public record Risk(Set<PersonId> people, Set<Duty.Post> posts, boolean certain) {

        public Risk {
            people = Set.copyOf(people);
            posts = Set.copyOf(posts);
        }
    }
}
