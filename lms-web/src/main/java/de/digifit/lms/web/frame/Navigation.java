// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table of all entries of the navigation, and which of them somebody gets to see. */
@ApplicationScoped
public class Navigation {

    private static final List<Entry> ENTRIES = List.of(
            entry("me", "today", "home", "/today.xhtml"),
            entry("me", "competency.mine", "stairs", "/competency/mine.xhtml"),
            entry("me", "seminar.catalogue", "book", "/seminar/catalogue.xhtml"),
            entry("me", "booking.mine", "ticket", "/booking/mine.xhtml"),
            entry("me", "talk.mine", "talk", "/talk/mine.xhtml"),
            entry("me", "correspondence.post", "mail", "/correspondence/post.xhtml"),
            entry("learning", "path.mine", "flag", "/path/mine.xhtml"),
            entry("learning", "attendance.certificates", "doc", "/attendance/certificates.xhtml"),
            entry("learning", "checkin.here", "in", "/checkin/here.xhtml"),
            entry("learning", "knowledgeround.mine", "bulb", "/knowledgeround/mine.xhtml"),
            entry("learning", "evaluation.mine", "pen", "/evaluation/mine.xhtml"),
            entry("together", "knowledge.duties", "shield", "/knowledge/duties.xhtml"),
            entry("together", "multiplier.mine", "team", "/multiplier/mine.xhtml"),
            entry("leading", "team.today", "team", "/team/today.xhtml", "LEADER"),
            entry("leading", "team.gaps", "gap", "/team/gaps.xhtml", "LEADER"),
            entry("leading", "assignment.people", "stairs", "/assignment/people.xhtml", "LEADER"),
            entry("leading", "path.team", "flag", "/path/team.xhtml", "LEADER"),
            entry("leading", "talk.team", "talk", "/talk/team.xhtml", "LEADER"),
            entry("leading", "knowledge.cover", "swap", "/knowledge/cover.xhtml", "LEADER"),
            entry("leading", "multiplier.leading", "team", "/multiplier/leading.xhtml", "LEADER"),
            entry("leading", "aspiration.search", "search", "/aspiration/search.xhtml", "LEADER"),
            entry("planning", "planning.need", "gap", "/planning/need.xhtml", "MULTIPLIER", "COORDINATION", "CDO"),
            entry(
                    "planning",
                    "planning.trainings",
                    "season",
                    "/planning/trainings.xhtml",
                    "MULTIPLIER",
                    "COORDINATION"),
            entry(
                    "planning",
                    "multiplier.teams",
                    "team",
                    "/multiplier/teams.xhtml",
                    "MULTIPLIER",
                    "COORDINATION",
                    "CDO"),
            entry("planning", "season.plans", "season", "/season/plans.xhtml", "MULTIPLIER", "COORDINATION"),
            entry("planning", "planning.season", "cal", "/planning/season.xhtml", "COORDINATION", "CDO"),
            entry("planning", "aspiration.search", "search", "/aspiration/search.xhtml", "COORDINATION"),
            entry("planning", "campaign", "talk", "/campaign/overview.xhtml", "COORDINATION"),
            entry("seminars", "planning.seminars", "book", "/planning/seminars.xhtml", "COORDINATION"),
            entry("seminars", "path.overview", "flag", "/path/overview.xhtml", "COORDINATION"),
            entry("seminars", "planning.applications", "check", "/planning/applications.xhtml", "COORDINATION"),
            entry("seminars", "planning.paper", "pen", "/planning/paper.xhtml", "COORDINATION"),
            entry("seminars", "selection.list", "seat", "/selection/list.xhtml", "COORDINATION"),
            entry("seminars", "attendance.all", "doc", "/attendance/all.xhtml", "COORDINATION"),
            entry("seminars", "evaluation.all", "check", "/evaluation/all.xhtml", "COORDINATION"),
            entry("seminars", "effectiveness.all", "stairs", "/effectiveness/all.xhtml", "COORDINATION"),
            entry("seminars", "correspondence.printing", "print", "/correspondence/printing.xhtml", "COORDINATION"),
            entry("rules", "role.profiles", "stairs", "/role/profiles.xhtml", "COORDINATION"),
            entry("rules", "assignment.people", "stairs", "/assignment/people.xhtml", "COORDINATION"),
            entry("rules", "framework.editions", "book", "/framework/editions.xhtml", "COORDINATION"),
            entry("rules", "item.all", "help", "/item/all.xhtml", "MULTIPLIER", "COORDINATION"),
            entry("rules", "venue.rooms", "pin", "/venue/rooms.xhtml", "COORDINATION"),
            entry("rules", "planning.routes", "swap", "/planning/routes.xhtml", "COORDINATION"),
            entry("rules", "agreement.modules", "shield", "/agreement/modules.xhtml", "COORDINATION"),
            entry("rules", "document.letterhead", "pen", "/document/letterhead.xhtml", "COORDINATION"),
            entry("rules", "wording.all", "pen", "/wording/all.xhtml", "COORDINATION"),
            entry("teaching", "attendance.events", "teach", "/attendance/events.xhtml", "LECTURER"),
            entry("teaching", "evaluation.all", "check", "/evaluation/all.xhtml", "LECTURER"),
            entry(
                    "codetermining",
                    "agreement.overview",
                    "shield",
                    "/agreement/overview.xhtml",
                    "STAFF_COUNCIL",
                    "DATA_PROTECTION"),
            entry("codetermining", "multiplier.teams", "team", "/multiplier/teams.xhtml", "STAFF_COUNCIL"),
            entry("codetermining", "selection.cases", "seat", "/selection/cases.xhtml", "STAFF_COUNCIL"),
            entry("codetermining", "season.cases", "cal", "/season/cases.xhtml", "STAFF_COUNCIL"),
            entry(
                    "codetermining",
                    "privacy.catalogue",
                    "doc",
                    "/privacy/catalogue.xhtml",
                    "STAFF_COUNCIL",
                    "DATA_PROTECTION"),
            entry("codetermining", "effectiveness.all", "stairs", "/effectiveness/all.xhtml", "STAFF_COUNCIL"),
            entry("codetermining", "rights.requests", "in", "/rights/requests.xhtml", "DATA_PROTECTION"),
            entry("codetermining", "retention.overview", "bin", "/retention/overview.xhtml", "DATA_PROTECTION"),
            entry("codetermining", "retention.holds", "lock", "/retention/holds.xhtml", "DATA_PROTECTION"),
            entry("codetermining", "audit.log", "doc", "/audit/log.xhtml", "DATA_PROTECTION"),
            entry("operating", "operation.overview", "gear", "/operation/overview.xhtml", "OPERATOR"),
            entry("help", "agreement.visibility", "eye", "/agreement/visibility.xhtml"),
            entry("help", "privacy.me", "lock", "/privacy/me.xhtml"));

    @Inject
    private Instance<OpenWork> openWork;

    /** The groups with entries for somebody with these responsibilities, in the order of the table. */
    public List<Group> groupsFor(Set<String> responsibilities, String currentPath) {
        List<Group> groups = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            if (!entry.isFor(responsibilities)) {
                continue;
            }
            if (groups.isEmpty() || !groups.get(groups.size() - 1).key().equals(entry.group())) {
                groups.add(new Group(entry.group(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).links().add(link(entry, currentPath));
        }
        return groups;
    }

    static List<String> keys() {
        return ENTRIES.stream().map(Entry::key).toList();
    }

    private Link link(Entry entry, String currentPath) {
        return new Link(entry.key(), entry.icon(), entry.path(), entry.path().equals(currentPath), count(entry.key()));
    }

    private int count(String key) {
        return openWork.stream()
                .filter(work -> work.getEntryKey().equals(key))
                .mapToInt(OpenWork::getCount)
                .sum();
    }

    private static Entry entry(String group, String key, String icon, String path, String... responsibilities) {
        return new Entry(group, key, icon, path, Set.of(responsibilities));
    }

    /** Entries under one heading. */
    public record Group(String key, List<Link> links) {}

    /** An entry as one person sees it. */
    public record Link(String key, String icon, String path, boolean current, int count) {}

    private record Entry(String group, String key, String icon, String path, Set<String> responsibilities) {

        boolean isFor(Set<String> own) {
            return responsibilities.isEmpty() || responsibilities.stream().anyMatch(own::contains);
        }
    }
}
