// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Attended;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.view.DiagnosisView;
import de.digifit.tests.view.KnowledgeRoundView;
import de.digifit.tests.view.MyRequestsView;
import de.digifit.tests.view.SeasonPlansView;
import de.digifit.tests.view.TeamGapsView;
import de.digifit.tests.view.TodayView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All pages, each seen by who uses it. */
final class Tour {

    private static final int BLOCK = 8;
    private static final String TEAM = "/multiplier/teams.xhtml > /multiplier/team.xhtml";
    private static final String WORK = TEAM + " > /multiplier/work.xhtml";

    static final List<TouredPage> PAGES = List.of(
            open("/login.xhtml"),
            open("/help.xhtml"),
            open("/attendance/check.xhtml"),
            open("/legal/imprint.xhtml"),
            open("/legal/privacy.xhtml"),
            open("/legal/accessibility.xhtml"),
            open("/error/missing.xhtml"),
            open("/error/refused.xhtml"),
            open("/error/fault.xhtml"),
            page(Persona.ALEX, "/today.xhtml"),
            page(Persona.ALEX, "/competency/mine.xhtml"),
            page(Persona.ALEX, "/competency/show.xhtml", "/competency/mine.xhtml"),
            page(Persona.ALEX, "/competency/rate.xhtml", "/competency/mine.xhtml"),
            page(Persona.ALEX, "/competency/estimate.xhtml"),
            page(Persona.ALEX, "/competency/rounds.xhtml"),
            page(Persona.ALEX, "/competency/round.xhtml", "/competency/rounds.xhtml"),
            page(Persona.ALEX, "/competency/compare.xhtml", "/competency/rounds.xhtml > /competency/round.xhtml"),
            page(Persona.ALEX, "/aspiration/mine.xhtml"),
            page(Persona.ROBIN, "/aspiration/search.xhtml"),
            page(Persona.ALEX, "/seminar/catalogue.xhtml"),
            page(Persona.KIM, "/seminar/catalogue.xhtml?list=true"),
            page(Persona.ALEX, "/seminar/show.xhtml", "/seminar/catalogue.xhtml?when=WITH_DATE"),
            page(Persona.ALEX, "/booking/mine.xhtml"),
            page(Persona.ALEX, "/attendance/certificates.xhtml"),
            page(Persona.ALEX, "/path/mine.xhtml"),
            page(Persona.ALEX, "/path/show.xhtml", "/path/mine.xhtml"),
            page(Persona.ALEX, "/multiplier/mine.xhtml"),
            page(Persona.ALEX, "/multiplier/interest.xhtml", "/multiplier/mine.xhtml"),
            page(Persona.MIKA, "/multiplier/agreement.xhtml", "/multiplier/mine.xhtml"),
            page(Persona.ROBIN, "/multiplier/leading.xhtml"),
            page(Persona.ROBIN, "/multiplier/statement.xhtml", "/multiplier/leading.xhtml"),
            page(Persona.MIKA, "/multiplier/teams.xhtml"),
            page(Persona.MIKA, "/multiplier/team.xhtml", "/multiplier/teams.xhtml"),
            page(Persona.TONI, "/multiplier/mandate.xhtml"),
            page(Persona.TONI, "/multiplier/call.xhtml", TEAM),
            page(Persona.TONI, "/multiplier/prepare.xhtml", TEAM),
            page(Persona.TONI, "/multiplier/renew.xhtml", TEAM),
            page(Persona.TONI, "/multiplier/farewell.xhtml", TEAM),
            page(Persona.TONI, "/multiplier/selection.xhtml", TEAM),
            page(Persona.TONI, "/multiplier/choose.xhtml", TEAM + " > /multiplier/selection.xhtml"),
            page(Persona.ALEX, "/multiplier/agenda.xhtml"),
            page(Persona.ALEX, "/multiplier/questions.xhtml"),
            page(Persona.ALEX, "/multiplier/question.xhtml", "/multiplier/questions.xhtml"),
            page(Persona.ALEX, "/multiplier/guides.xhtml"),
            page(Persona.MIKA, "/multiplier/work.xhtml", TEAM),
            page(Persona.MIKA, "/multiplier/group.xhtml", WORK),
            page(Persona.MIKA, "/multiplier/minutes.xhtml", WORK),
            page(Persona.MIKA, "/multiplier/meeting.xhtml", WORK),
            page(Persona.MIKA, "/multiplier/profile.xhtml", WORK),
            page(Persona.MIKA, "/multiplier/project.xhtml", WORK),
            open("/checkin/kiosk.xhtml"),
            page(Persona.ALEX, "/checkin/here.xhtml"),
            page(Persona.ALEX, "/correspondence/post.xhtml"),
            page(Persona.ROBIN, "/correspondence/letter.xhtml", "/correspondence/post.xhtml"),
            page(Persona.ALEX, "/calendar/subscription.xhtml"),
            page(Persona.ALEX, "/knowledge/duties.xhtml"),
            page(Persona.ALEX, "/knowledge/duty.xhtml", "/knowledge/duties.xhtml"),
            page(Persona.ALEX, "/handover/card.xhtml", "/knowledge/duties.xhtml > /knowledge/duty.xhtml"),
            page(Persona.ROBIN, "/knowledge/edit.xhtml", "/knowledge/duties.xhtml"),
            page(Persona.ROBIN, "/knowledge/cover.xhtml"),
            page(Persona.ROBIN, "/handover/write.xhtml", "/knowledge/duties.xhtml > /knowledge/duty.xhtml"),
            page(Persona.ALEX, "/agreement/visibility.xhtml"),
            page(Persona.ALEX, "/privacy/me.xhtml"),
            page(Persona.PAT, "/privacy/catalogue.xhtml"),
            page(Persona.ALEX, "/rights/mine.xhtml"),
            page(Persona.ALEX, "/rights/ask.xhtml"),
            page(Persona.ALEX, "/talk/answer.xhtml", "/today.xhtml"),
            page(Persona.ALEX, "/talk/mine.xhtml"),
            page(Persona.ALEX, "/talk/show.xhtml", "/talk/mine.xhtml"),
            page(Persona.ALEX, "/talk/prepare.xhtml", "/talk/mine.xhtml > /talk/show.xhtml"),
            page(Persona.ROBIN, "/talk/team.xhtml"),
            page(Persona.ROBIN, "/talk/invite.xhtml", "/talk/team.xhtml"),
            page(Persona.ROBIN, "/talk/groupinvite.xhtml", "/talk/team.xhtml"),
            page(Persona.ROBIN, "/talk/group.xhtml", "/talk/team.xhtml"),
            page(Persona.ROBIN, "/talk/groupmeasure.xhtml", "/talk/team.xhtml > /talk/group.xhtml"),
            page(Persona.ROBIN, "/talk/together.xhtml", "/talk/mine.xhtml > /talk/show.xhtml"),
            page(Persona.ROBIN, "/talk/agreement.xhtml", "/talk/mine.xhtml > /talk/show.xhtml"),
            page(Persona.ROBIN, "/talk/measure.xhtml", "/talk/mine.xhtml > /talk/show.xhtml > /talk/agreement.xhtml"),
            page(Persona.ROBIN, "/talk/note.xhtml", "/talk/mine.xhtml > /talk/show.xhtml"),
            page(Persona.MIKA, "/measure/transfer.xhtml", "/talk/mine.xhtml"),
            page(Persona.TONI, "/campaign/overview.xhtml"),
            page(Persona.TONI, "/campaign/measures.xhtml"),
            page(Persona.KIM, "/today.xhtml"),
            page(Persona.KIM, "/path/award.xhtml", "/path/mine.xhtml"),
            page(Persona.ROBIN, "/today.xhtml"),
            page(Persona.ROBIN, "/team/today.xhtml"),
            page(Persona.ROBIN, "/team/refuse.xhtml", "/team/today.xhtml"),
            page(Persona.KIM, "/booking/show.xhtml", "/booking/mine.xhtml"),
            page(Persona.KIM, "/booking/reply.xhtml", "/booking/mine.xhtml"),
            page(Persona.KIM, "/booking/cancel.xhtml", "/booking/mine.xhtml"),
            page(Persona.ROBIN, "/team/application.xhtml", "/team/today.xhtml"),
            page(Persona.ROBIN, "/team/ask.xhtml", "/team/today.xhtml > /team/application.xhtml"),
            page(Persona.ROBIN, "/team/postpone.xhtml", "/team/today.xhtml > /team/application.xhtml"),
            page(Persona.ROBIN, "/team/decided.xhtml"),
            page(Persona.ROBIN, "/team/places.xhtml"),
            page(Persona.ROBIN, "/team/replace.xhtml", "/team/places.xhtml"),
            page(Persona.ROBIN, "/team/gaps.xhtml"),
            page(Persona.ROBIN, "/team/person.xhtml", "/team/gaps.xhtml"),
            page(Persona.ROBIN, "/team/observe.xhtml", "/team/gaps.xhtml > /team/person.xhtml"),
            page(Persona.ROBIN, "/team/takeback.xhtml", "/team/gaps.xhtml > /team/person.xhtml > id=KDW-E3"),
            page(Persona.ROBIN, "/assignment/people.xhtml"),
            page(Persona.ROBIN, "/assignment/person.xhtml", "/assignment/people.xhtml"),
            page(Persona.ROBIN, "/assignment/end.xhtml", "/assignment/people.xhtml > /assignment/person.xhtml"),
            page(Persona.ROBIN, "/path/team.xhtml"),
            page(Persona.ROBIN, "/path/confirm.xhtml", "/path/team.xhtml"),
            page(Persona.MIKA, "/planning/need.xhtml"),
            page(Persona.MIKA, "/planning/division.xhtml", "/planning/need.xhtml"),
            page(Persona.MIKA, "/planning/trainings.xhtml"),
            page(Persona.MIKA, "/planning/publish.xhtml", "/planning/trainings.xhtml"),
            page(Persona.MIKA, "/season/plans.xhtml"),
            page(Persona.MIKA, "/season/new.xhtml"),
            page(Persona.MIKA, "/season/need.xhtml", "/season/plans.xhtml > /season/proposal.xhtml"),
            page(Persona.MIKA, "/season/means.xhtml", "/season/plans.xhtml > /season/proposal.xhtml"),
            page(
                    Persona.MIKA,
                    "/season/settings.xhtml",
                    "/season/plans.xhtml > /season/proposal.xhtml > /season/means.xhtml"),
            page(Persona.MIKA, "/season/proposal.xhtml", "/season/plans.xhtml"),
            page(Persona.MIKA, "/season/date.xhtml", "/season/plans.xhtml > /season/proposal.xhtml"),
            page(
                    Persona.MIKA,
                    "/season/move.xhtml",
                    "/season/plans.xhtml > /season/proposal.xhtml > /season/date.xhtml"),
            page(Persona.MIKA, "/season/compare.xhtml", "/season/plans.xhtml > /season/proposal.xhtml"),
            page(Persona.MIKA, "/season/publish.xhtml", "/season/plans.xhtml > /season/proposal.xhtml"),
            page(Persona.MIKA, "/unitneed/list.xhtml"),
            page(Persona.MIKA, "/teaching/people.xhtml"),
            page(Persona.MIKA, "/teaching/person.xhtml", "/teaching/people.xhtml"),
            page(Persona.PAT, "/season/cases.xhtml"),
            page(Persona.PAT, "/season/case.xhtml", "/season/cases.xhtml"),
            page(Persona.TONI, "/planning/season.xhtml"),
            page(Persona.TONI, "/planning/decisions.xhtml"),
            page(Persona.TONI, "/planning/budget.xhtml"),
            page(Persona.TONI, "/planning/seminars.xhtml"),
            page(Persona.TONI, "/planning/seminar.xhtml", "/planning/seminars.xhtml"),
            page(Persona.TONI, "/event/show.xhtml", "/planning/season.xhtml"),
            page(Persona.TONI, "/event/edit.xhtml", "/planning/seminars.xhtml"),
            page(Persona.TONI, "/event/move.xhtml", "/planning/decisions.xhtml"),
            page(Persona.TONI, "/event/calloff.xhtml", "/planning/decisions.xhtml"),
            page(Persona.TONI, "/event/hold.xhtml", "/planning/decisions.xhtml"),
            page(Persona.TONI, "/event/participants.xhtml", "/planning/decisions.xhtml"),
            page(Persona.TONI, "/role/profiles.xhtml"),
            page(Persona.TONI, "/role/profile.xhtml", "/role/profiles.xhtml"),
            page(Persona.TONI, "/role/target.xhtml", "/role/profiles.xhtml > /role/profile.xhtml"),
            page(Persona.TONI, "/role/new.xhtml"),
            page(Persona.TONI, "/assignment/people.xhtml"),
            page(Persona.TONI, "/assignment/unit.xhtml"),
            page(Persona.TONI, "/framework/editions.xhtml"),
            page(Persona.TONI, "/framework/edition.xhtml", "/framework/editions.xhtml"),
            page(Persona.TONI, "/framework/publish.xhtml", "/framework/editions.xhtml > /framework/edition.xhtml"),
            page(Persona.TONI, "/framework/competency.xhtml", "/framework/editions.xhtml > /framework/edition.xhtml"),
            page(Persona.TONI, "/framework/import.xhtml"),
            page(Persona.TONI, "/venue/rooms.xhtml"),
            page(Persona.TONI, "/venue/room.xhtml", "/venue/rooms.xhtml"),
            page(Persona.TONI, "/planning/applications.xhtml"),
            page(Persona.TONI, "/planning/paper.xhtml"),
            page(Persona.TONI, "/planning/paperform.xhtml", "/planning/paper.xhtml?q=Kim"),
            page(Persona.TONI, "/planning/routes.xhtml"),
            page(Persona.TONI, "/path/overview.xhtml"),
            page(Persona.TONI, "/path/people.xhtml", "/path/overview.xhtml"),
            page(Persona.TONI, "/path/enrol.xhtml", "/path/overview.xhtml"),
            page(Persona.TONI, "/wording/all.xhtml"),
            page(Persona.TONI, "/wording/edit.xhtml", "/wording/all.xhtml"),
            page(Persona.TONI, "/correspondence/printing.xhtml"),
            page(Persona.JO, "/attendance/events.xhtml"),
            page(Persona.JO, "/attendance/list.xhtml", "/attendance/events.xhtml"),
            page(Persona.JO, "/attendance/event.xhtml", "/attendance/events.xhtml"),
            page(Persona.JO, "/choice/event.xhtml", "/attendance/events.xhtml"),
            page(Persona.JO, "/choice/person.xhtml", "/attendance/events.xhtml > /choice/event.xhtml"),
            page(Persona.JO, "/checkin/room.xhtml", "/attendance/events.xhtml"),
            page(Persona.JO, "/checkin/code.xhtml", "/attendance/events.xhtml > /checkin/room.xhtml"),
            page(Persona.TONI, "/attendance/all.xhtml"),
            page(Persona.TONI, "/attendance/correct.xhtml", "/attendance/all.xhtml > /attendance/event.xhtml"),
            page(Persona.TONI, "/attendance/withdraw.xhtml", "/attendance/all.xhtml > /attendance/event.xhtml"),
            page(Persona.TONI, "/document/letterhead.xhtml"),
            page(Persona.PAT, "/agreement/overview.xhtml"),
            page(Persona.TONI, "/agreement/modules.xhtml"),
            page(Persona.TONI, "/agreement/module.xhtml", "/agreement/modules.xhtml"),
            page(Persona.TONI, "/selection/list.xhtml"),
            page(Persona.TONI, "/selection/terms.xhtml", "/selection/list.xhtml"),
            page(Persona.TONI, "/selection/show.xhtml", "/selection/list.xhtml"),
            page(Persona.TONI, "/selection/deviate.xhtml", "/selection/list.xhtml > /selection/show.xhtml"),
            page(Persona.PAT, "/selection/cases.xhtml"),
            page(Persona.PAT, "/selection/case.xhtml", "/selection/cases.xhtml"),
            page(Persona.PAT, "/selection/note.xhtml", "/selection/cases.xhtml > /selection/case.xhtml"),
            page(Persona.KIM, "/selection/mine.xhtml", "/booking/mine.xhtml"),
            page(Persona.DANA, "/audit/log.xhtml"),
            page(Persona.DANA, "/retention/overview.xhtml"),
            page(Persona.DANA, "/retention/start.xhtml", "/retention/overview.xhtml"),
            page(Persona.DANA, "/retention/holds.xhtml?q=Kim"),
            page(Persona.DANA, "/retention/hold.xhtml", "/retention/holds.xhtml?q=Kim"),
            page(Persona.DANA, "/rights/requests.xhtml"),
            page(Persona.DANA, "/rights/request.xhtml", "/rights/requests.xhtml"),
            page(Persona.DANA, "/rights/extend.xhtml", "/rights/requests.xhtml > /rights/request.xhtml"),
            page(Persona.MIKA, "/evaluation/mine.xhtml"),
            page(Persona.MIKA, "/evaluation/answer.xhtml", "/evaluation/mine.xhtml"),
            page(Persona.TONI, "/evaluation/all.xhtml"),
            page(Persona.TONI, "/evaluation/event.xhtml", "/evaluation/all.xhtml"),
            page(Persona.TONI, "/evaluation/paper.xhtml", "/evaluation/all.xhtml > /evaluation/event.xhtml"),
            page(Persona.TONI, "/evaluation/conclude.xhtml", "/evaluation/all.xhtml > /evaluation/event.xhtml"),
            page(Persona.TONI, "/evaluation/questions.xhtml"),
            page(Persona.SAM, "/operation/overview.xhtml"),
            page(Persona.ALEX, "/knowledgeround/mine.xhtml"),
            page(Persona.ALEX, "/knowledgeround/show.xhtml", "/knowledgeround/mine.xhtml"),
            page(Persona.ALEX, "/diagnosis/mine.xhtml"),
            page(Persona.ALEX, "/diagnosis/show.xhtml", "/diagnosis/mine.xhtml"),
            page(Persona.TONI, "/item/all.xhtml"),
            page(Persona.TONI, "/item/show.xhtml", "/item/all.xhtml"),
            page(Persona.TONI, "/item/edit.xhtml?competency=KDW-D1&kind=MATCHING"),
            page(Persona.TONI, "/pilot/show.xhtml"),
            page(Persona.TONI, "/effectiveness/all.xhtml"),
            page(Persona.TONI, "/effectiveness/seminar.xhtml", "/effectiveness/all.xhtml"),
            page(Persona.TONI, "/item/import.xhtml"),
            page(Persona.TONI, "/item/export.xhtml?competency=KDW-D1"),
            page(Persona.ALEX, "/dev/components.xhtml"),
            page(Persona.ALEX, "/dev/empty.xhtml"));

    /** Only parts of other pages. */
    private static final Set<String> PARTS = Set.of("/dev/components-form.xhtml");

    private static final String SEASON = "Rundgang";
    private static final int SEASON_DAYS_AHEAD = 270;
    private static final int SEASON_DAYS = 40;
    private static final int SEASON_BUDGET = 1500;

    private Tour() {}

    /** The pages of each persona in blocks of a few, each with what is done about it. */
    static <T> List<Function<Visitors, T>> blocks(BiFunction<Visitors, List<TouredPage>, T> work) {
        Map<Optional<Persona>, List<TouredPage>> byVisitor = PAGES.stream()
                .collect(Collectors.groupingBy(TouredPage::persona, LinkedHashMap::new, Collectors.toList()));
        return byVisitor.values().stream()
                .flatMap(pages -> IntStream.iterate(0, from -> from < pages.size(), from -> from + BLOCK)
                        .mapToObj(from -> pages.subList(from, Math.min(from + BLOCK, pages.size()))))
                .<Function<Visitors, T>>map(block -> visitors -> work.apply(visitors, block))
                .toList();
    }

    /**
     * Robin has proposed a level to Alex, who has begun a knowledge round and a short diagnosis, what Mika attended last is
     * asked about, Kim asks for a correction, and two seasons are planned, of which the staff council has one before it;
     * else there would be nothing to answer.
     */
    static void prepare(Visitors visitors) {
        planSeasons(visitors);
        beThereYesterday(visitors);
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit kim = visitors.of(Persona.KIM)) {
            if (!TodayView.open(alex).toDo().contains("Antworten")) {
                assertThat(TeamGapsView.open(robin)
                                .talkWith("Alex Beispiel")
                                .proposeFirst()
                                .message())
                        .contains("Ihr Vorschlag liegt jetzt");
            }
            KnowledgeRoundView.begin(alex, "KDW-E3");
            DiagnosisView.begin(alex, "D1 Informationssicher handeln", 2);
            if (!MyRequestsView.open(kim).list().contains("offen")) {
                MyRequestsView.ask(kim, "Teilnahme", "Ich war da.", "Anwesend.", "Nein");
            }
        }
    }

    /** What mika attended last ended yesterday, so that there is a sheet to fill in. */
    private static void beThereYesterday(Visitors visitors) {
        try (Visit mika = visitors.of(Persona.MIKA)) {
            Attended.yesterday(mika.town(), Persona.MIKA);
        }
    }

    private static void planSeasons(Visitors visitors) {
        try (Visit mika = visitors.of(Persona.MIKA)) {
            if (!SeasonPlansView.open(mika).text().contains(SEASON)) {
                String first = LocalDate.now(ZoneOffset.UTC)
                        .plusDays(SEASON_DAYS_AHEAD)
                        .toString();
                String last = LocalDate.now(ZoneOffset.UTC)
                        .plusDays(SEASON_DAYS_AHEAD + SEASON_DAYS)
                        .toString();
                SeasonPlansView.open(mika)
                        .begin(SEASON, first, last, SEASON_BUDGET)
                        .toProposal()
                        .plan()
                        .vary()
                        .toPublish()
                        .submit();
            }
        }
    }

    static Set<String> views() {
        return PAGES.stream()
                .map(page -> page.view().replaceAll("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the web archive really holds. */
    static Set<String> delivered() {
        Path archive = Path.of("..", "lms-web", "target", "lms-web-0.1.0-SNAPSHOT.war");
        try (ZipFile war = new ZipFile(archive.toFile())) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("WEB-INF/") && !name.startsWith("resources/"))
                    .map(name -> "/" + name)
                    .filter(name -> !PARTS.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TouredPage open(String view) {
        return new TouredPage(view, Optional.empty(), Optional.empty());
    }

    private static TouredPage page(Persona persona, String view) {
        return new TouredPage(view, Optional.of(persona), Optional.empty());
    }

    private static TouredPage page(Persona persona, String view, String from) {
        return new TouredPage(view, Optional.of(persona), Optional.of(from));
    }
}
