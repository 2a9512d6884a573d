// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.content.ShippedContent;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.lms.demo.choice.Applicant;
import de.digifit.lms.demo.choice.Choices;
import de.digifit.lms.demo.choice.MarketStory;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Curriculum;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.Extras;
import de.digifit.lms.demo.plan.Halls;
import de.digifit.lms.demo.plan.TownPlan;
import de.digifit.lms.demo.story.Season.Run;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.seminar.Event;
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

    private static final int SCARCE_DAYS = 39;
    private static final int OFFERED_DAYS = 33;
    private static final int PROPOSED_DAYS = 46;
    private static final int DRAFT_DAYS = 170;
    private static final int MARKET_PEOPLE = 32;
    private static final int APPLICANTS = 13;
    private static final int WAITING = 7;

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
        offices.coordinate(staff, content);
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
        Halls halls = new Halls(plan, town.id());
        halls.all().forEach(room -> chronicle.add(Chronicle.Part.LMS, room));
        halls.equipment().forEach(thing -> chronicle.add(Chronicle.Part.LMS, thing));
        Season season = new Season(new Season.Curricula(plan, seminars), lecturer, halls, dice, almanac);
        Learning learning = new Learning(
                staff.stream().filter(staffer -> !staffer.id().equals(lecturer)).toList(),
                dice,
                almanac,
                chronicle,
                new Dialogue(new Dice(plan.seed() + 1), coordination(staff)));
        Closing closing = new Closing(lecturer, dice, chronicle, year -> numbers.next(town.id(), year));
        season.held().forEach(run -> learning.lookBack(run, closing));
        List<Run> coming = season.coming();
        coming.forEach(learning::lookAhead);
        learning.leaveOpen(coming);
        learning.onPaper(coming);
        if (!halls.all().isEmpty()) {
            Extras extras = new Extras(seminars, lecturer, halls, almanac);
            Stream.of(extras.external(), extras.information())
                    .map(event -> new Run(extras.seminar(event), event, Run.Crowd.SOME))
                    .forEach(learning::lookAhead);
            Event few = extras.few();
            learning.lookAhead(new Run(extras.seminar(few), few, Run.Crowd.FEW));
            chronicle.add(Chronicle.Part.LMS, extras.draft());
        }
        PathStory paths = new PathStory(staff, almanac, chronicle);
        paths.offer(content, town.id());
        staff.stream()
                .filter(staffer -> staffer.holds("COORDINATION"))
                .findFirst()
                .ifPresent(coordination -> {
                    choose(season, learning, coordination, staff);
                    paths.learnEarly(season, closing);
                    paths.enrol(coordination.id());
                    paths.award(coordination.id());
                    if (!halls.all().isEmpty()) {
                        market(season, learning, halls, coordination.id());
                    }
                });
    }

    /** An information event by half days, of which most have chosen theirs; last, so that all before stays as it was. */
    private void market(Season season, Learning learning, Halls halls, PersonId coordination) {
        Run market = season.market(town.id());
        chronicle.add(Chronicle.Part.LMS, market.seminar());
        new MarketStory(market.event(), halls::seats, dice, almanac, entry -> chronicle.add(Chronicle.Part.LMS, entry))
                .tell(applicants(learning.wanting(market, MARKET_PEOPLE)), coordination);
    }

    /** Events for which there are too few places. */
    private void choose(Season season, Learning learning, Staffer coordination, List<Staffer> staff) {
        Choices choices =
                new Choices(coordination.id(), dice, almanac, entry -> chronicle.add(Chronicle.Part.LMS, entry));
        Run scarce = season.another("DF-05", SCARCE_DAYS);
        choices.select(scarce.seminar(), scarce.event(), applicants(learning.wanting(scarce, APPLICANTS)));
        Run proposed = season.another("DF-10", PROPOSED_DAYS);
        choices.propose(
                proposed.seminar(),
                proposed.event(),
                RankingRule.MIXED,
                applicants(learning.wanting(proposed, APPLICANTS)));
        Run draft = season.another("DF-08", DRAFT_DAYS);
        choices.draft(draft.seminar(), draft.event());
        Run offered = season.another("DF-04", OFFERED_DAYS);
        List<Applicant> others = applicants(learning.wanting(offered, WAITING));
        applicants(staff.stream().filter(staffer -> staffer.isCalled("kim")).toList())
                .forEach(kim -> choices.offer(offered.seminar(), offered.event(), others, kim));
    }

    private static List<Applicant> applicants(List<Staffer> some) {
        return some.stream().map(Staffer::applicant).toList();
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
