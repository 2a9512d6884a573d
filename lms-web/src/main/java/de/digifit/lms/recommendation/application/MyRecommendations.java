// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.recommendation.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.gap.Recommendation;
import de.digifit.core.gap.application.MyStanding;
import de.digifit.core.gap.application.PersonalStanding;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Act;
import de.digifit.lms.catalogue.Shelf;
import de.digifit.lms.catalogue.Shelved;
import de.digifit.lms.recommendation.Recommended;
import de.digifit.lms.recommendation.SetAside;
import de.digifit.lms.recommendation.SetAsides;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.SeminarId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the person who asks might learn next, by the published rule, without what the person set aside. */
@Act
@RequiresPermissions("competency:own")
public class MyRecommendations {

    private final Asker asker;
    private final Shelf shelf;
    private final SetAsides asides;
    private final MyStanding standing;
    private final Clock clock;

    @Inject
    public MyRecommendations(Asker asker, Shelf shelf, SetAsides asides, MyStanding standing, Clock clock) {
        this.asker = asker;
        this.shelf = shelf;
        this.asides = asides;
        this.standing = standing;
        this.clock = clock;
    }

    public Recommended overview() {
        Map<SeminarId, Shelved> seminars = seminars();
        List<SetAside> set = asides.of(asker.person(), today()).stream()
                .filter(aside -> seminars.containsKey(aside.seminar()))
                .toList();
        return recommended(standing.overview(), seminars, set);
    }

    /**
     * Not for me: for a year it is not recommended.
     *
     * @throws NoSuchSeminar when the town has none with this id
     */
    public void setAside(SeminarId seminar) {
        if (!seminars().containsKey(seminar)) {
            throw new NoSuchSeminar(seminar);
        }
        asides.keep(new SetAside(asker.person(), seminar, today()));
    }

    /** Recommended again from now on, where it closes anything. */
    public void bringBack(SeminarId seminar) {
        asides.remove(asker.person(), seminar);
    }

    private static Recommended recommended(
            PersonalStanding mine, Map<SeminarId, Shelved> seminars, List<SetAside> set) {
        Map<String, Shelved> open = seminars.values().stream()
                .filter(seminar ->
                        set.stream().noneMatch(aside -> aside.seminar().equals(seminar.id())))
                .collect(Collectors.toMap(Shelved::code, Function.identity()));
        Recommendation rule = byRule(mine, open.values());
        return new Recommended(
                rule.proposals().stream()
                        .map(proposal -> new Recommended.Next(
                                Objects.requireNonNull(open.get(proposal.offer().code())), proposal))
                        .toList(),
                byRule(mine, seminars.values()).practice(),
                set.stream()
                        .map(aside -> new Recommended.Aside(
                                Objects.requireNonNull(seminars.get(aside.seminar())), aside.until()))
                        .sorted(Comparator.comparing(aside -> aside.seminar().code()))
                        .toList());
    }

    private static Recommendation byRule(PersonalStanding mine, Collection<Shelved> seminars) {
        return Recommendation.of(
                mine.analysis(),
                mine.roleCodes(),
                seminars.stream().map(Shelved::offer).toList());
    }

    private Map<SeminarId, Shelved> seminars() {
        return shelf.find(asker.town(), today(), new Shelf.Search("", Optional.empty(), false, Desk.FIXED)).stream()
                .collect(Collectors.toMap(Shelved::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
