// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.content.ShippedContent;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.TownPlan;
import de.digifit.lms.demo.story.Season.Run;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole story of one invented town, from its units to the season to come. Nothing in it depends on real chance. */
public final class TownStory {

    /** Where all invented towns lie. */
    public static final FederalState STATE = FederalState.NW;

    private final TownPlan plan;
    private final ShippedContent content;
    private final Almanac almanac;
    private final Dice dice;
    private final Chronicle chronicle = new Chronicle();
    private final Town town;

    /** @param name of the plan, such as {@code musterau} */
    public TownStory(String name, ShippedContent content, Almanac almanac) {
        this.plan = TownPlan.read(name);
        this.content = content;
        this.almanac = almanac;
        this.dice = new Dice(plan.seed());
        this.town = new Town(plan.name(), plan.accent(), STATE);
    }

    /**
     * Tells it.
     *
     * @param passwordHash of all demo accounts
     */
    public Chronicle tell(String passwordHash, CertificateNumbers numbers) {
        chronicle.add(Chronicle.Part.CORE, town);
        Map<String, RoleProfile> profiles = profiles();
        List<Staffer> staff = Workforce.of(plan, town, dice, almanac, chronicle);
        RoleMix roles = new RoleMix(plan, dice, almanac);
        roles.give(staff);
        roles.assign(staff, profiles, chronicle);
        Offices offices = new Offices(town, almanac, chronicle);
        offices.agree(staff);
        offices.close();
        offices.open(staff, passwordHash);
        plan.team().ifPresent(team -> offices.mandate(team, staff));
        Talks talks = new Talks(new KnownLevels(content, profiles, dice), dice, almanac, chronicle);
        staff.forEach(talks::hold);
        learn(staff, numbers);
        return chronicle;
    }

    private Map<String, RoleProfile> profiles() {
        Map<String, RoleProfile> profiles = new TreeMap<>();
        for (RoleProfile profile : content.roleProfiles(town.id())) {
            chronicle.add(Chronicle.Part.CORE, profile);
            profiles.put(profile.code(), profile);
        }
        return profiles;
    }

    private void learn(List<Staffer> staff, CertificateNumbers numbers) {
        PersonId lecturer = lecturer(staff);
        Map<String, Seminar> seminars = seminars();
        Halls halls = new Halls(plan, town.id(), chronicle);
        Season season = new Season(new Season.Curricula(plan, seminars), lecturer, halls, dice, almanac);
        Dialogue dialogue = new Dialogue(new Dice(plan.seed() + 1), coordination(staff));
        Learning learning = new Learning(
                staff.stream().filter(staffer -> !staffer.id().equals(lecturer)).toList(),
                dice,
                almanac,
                chronicle,
                dialogue);
        Closing closing = new Closing(lecturer, dice, chronicle, year -> numbers.next(town.id(), year));
        season.held().forEach(run -> learning.lookBack(run, closing));
        List<Run> coming = season.coming();
        coming.forEach(learning::lookAhead);
        learning.leaveOpen(coming);
        learning.onPaper(coming);
        if (!halls.all().isEmpty()) {
            Extras extras = new Extras(seminars, lecturer, halls, almanac);
            Stream.of(extras.external(), extras.information(), extras.few()).forEach(learning::lookAhead);
            chronicle.add(Chronicle.Part.LMS, extras.draft());
        }
        PathStory paths = new PathStory(staff, almanac, chronicle);
        paths.offer(content, town.id());
        staff.stream()
                .filter(staffer -> staffer.holds("COORDINATION"))
                .findFirst()
                .ifPresent(coordination -> {
                    paths.learnEarly(season, closing);
                    paths.enrol(coordination.id());
                    paths.award(coordination.id());
                });
    }

    private Map<String, Seminar> seminars() {
        Stream<Seminar> own = plan.rooms().isEmpty() ? Stream.of() : Stream.of(Extras.informationDay(town.id()));
        List<Seminar> seminars = Stream.concat(
                        content.seminars().stream().map(shipped -> Curriculum.copy(shipped, town.id())), own)
                .toList();
        seminars.forEach(seminar -> chronicle.add(Chronicle.Part.LMS, seminar));
        return seminars.stream().collect(Collectors.toMap(Seminar::code, Function.identity()));
    }

    private static PersonId lecturer(List<Staffer> staff) {
        return holding("LECTURER", staff);
    }

    private static PersonId coordination(List<Staffer> staff) {
        return holding("COORDINATION", staff);
    }

    /** Who has that office, else somebody at a desk. */
    private static PersonId holding(String responsibility, List<Staffer> staff) {
        return staff.stream()
                .filter(staffer -> staffer.holds(responsibility))
                .findFirst()
                .orElseGet(() -> staff.get(staff.size() / 2))
                .id();
    }

    /** Gives out the numbers of certificates. */
    @FunctionalInterface
    public interface CertificateNumbers {

        String next(TownId town, int year);
    }
}
