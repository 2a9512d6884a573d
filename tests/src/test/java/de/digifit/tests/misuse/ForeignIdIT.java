// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An id of somebody else, or of another town, answers exactly like one that nobody has. */
@WithTown
class ForeignIdIT {

    private static final String EVENT_OF_ANOTHER_TOWN =
            "select e.id from lms.event e where e.town <> (select town from core.account where login = ?) limit 1";
    private static final String SEMINAR_OF_ANOTHER_TOWN =
            "select s.id from lms.seminar s where s.town <> (select town from core.account where login = ?) limit 1";
    private static final String PROFILE_OF_ANOTHER_TOWN =
            "select r.id from core.role_profile r where r.town <> (select town from core.account where login = ?) limit 1";
    private static final String PERSON_OF_ANOTHER_TEAM = """
            select p.id from core.person p, core.account a
            where a.login = ? and p.town = a.town
            and p.id not in (select person from core.team_of(a.person, current_date)) and p.id <> a.person limit 1
            """;
    private static final String BOOKING_OF_ANOTHER_TEAM = """
            select b.id from lms.booking b, core.account a
            where a.login = ? and b.town = a.town and b.state = 'APPLIED'
            and b.person not in (select person from core.team_of(a.person, current_date)) limit 1
            """;
    private static final String BOOKING_OF_SOMEBODY_ELSE = """
            select b.id from lms.booking b, core.account a
            where a.login = ? and b.town = a.town and b.person <> a.person and b.state = 'CONFIRMED' limit 1
            """;
    private static final String CERTIFICATE_OF_SOMEBODY_ELSE =
            "select c.id from lms.certificate c where c.person <> (select person from core.account where login = ?) limit 1";

    private static final String DUTY_OF_ANOTHER_UNIT =
            "select d.id from core.duty d join core.account a on a.town = d.town where a.login = ? limit 1";
    private static final String CARD_OF_ANOTHER_UNIT =
            "select c.id from core.handover_card c join core.account a on a.town = c.town where a.login = ? limit 1";

    @TestFactory
    Stream<DynamicTest> a_foreign_id_answers_like_one_that_does_not_exist(Visitors visitors, RunningTown town) {
        return Stream.of(
                        new Door(Persona.NELE, "/seminar/show.xhtml?id=", SEMINAR_OF_ANOTHER_TOWN),
                        new Door(Persona.MIKA, "/planning/publish.xhtml?id=", SEMINAR_OF_ANOTHER_TOWN),
                        new Door(Persona.TONI, "/role/profile.xhtml?id=", PROFILE_OF_ANOTHER_TOWN),
                        new Door(Persona.TONI, "/role/target.xhtml?id=", PROFILE_OF_ANOTHER_TOWN),
                        new Door(Persona.JO, "/attendance/list.xhtml?id=", EVENT_OF_ANOTHER_TOWN),
                        new Door(Persona.JO, "/choice/event.xhtml?id=", EVENT_OF_ANOTHER_TOWN),
                        new Door(Persona.ROBIN, "/team/person.xhtml?id=", PERSON_OF_ANOTHER_TEAM),
                        new Door(Persona.ROBIN, "/team/refuse.xhtml?id=", BOOKING_OF_ANOTHER_TEAM),
                        new Door(Persona.ROBIN, "/team/application.xhtml?id=", BOOKING_OF_ANOTHER_TEAM),
                        new Door(Persona.ROBIN, "/team/ask.xhtml?id=", BOOKING_OF_ANOTHER_TEAM),
                        new Door(Persona.ROBIN, "/team/postpone.xhtml?id=", BOOKING_OF_ANOTHER_TEAM),
                        new Door(Persona.ALEX, "/booking/show.xhtml?id=", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.ALEX, "/booking/reply.xhtml?id=", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.ALEX, "/booking/cancel.xhtml?id=", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.ALEX, "/attendance/certificate.pdf?id=", CERTIFICATE_OF_SOMEBODY_ELSE),
                        new Door(Persona.KIM, "/knowledge/duty.xhtml?id=", DUTY_OF_ANOTHER_UNIT),
                        new Door(Persona.KIM, "/handover/card.xhtml?id=", CARD_OF_ANOTHER_UNIT),
                        new Door(Persona.KIM, "/handover/write.xhtml?id=", CARD_OF_ANOTHER_UNIT),
                        new Door(Persona.KIM, "/handover/card.pdf?id=", CARD_OF_ANOTHER_UNIT))
                .map(door -> DynamicTest.dynamicTest(
                        door.address() + " for " + door.persona().login(),
                        () -> door.compare(visitors, town.records())));
    }

    private record Door(Persona persona, String address, String foreign) {

        void compare(Visitors visitors, Records records) {
            String theirs = records.text(foreign, persona.login());
            String nobodys = UUID.randomUUID().toString();
            try (Visit visit = visitors.of(persona)) {
                Answer ofTheirs = ask(visit, theirs);
                Answer ofNobodys = ask(visit, nobodys);

                assertThat(ofTheirs.status()).isEqualTo(404);
                assertThat(ofTheirs).isEqualTo(ofNobodys);
            }
        }

        private Answer ask(Visit visit, String id) {
            APIResponse response = visit.context()
                    .request()
                    .get(
                            visit.town().url(address + id).toString(),
                            RequestOptions.create().setMaxRedirects(0));
            return Answer.of(response, id);
        }
    }

    /** What a stranger could compare; the id asked for and what is new in each answer are left out. */
    private record Answer(int status, String type, String body) {

        static Answer of(APIResponse response, String id) {
            String body = response.text()
                    .replace(id, "ID")
                    .replaceAll("nonce(=|\" value=)\"[^\"]*\"", "nonce")
                    .replaceAll("<input[^>]*jakarta.faces.ViewState[^>]*>", "ViewState")
                    .replaceAll("<script id=\"[^\"]*\"|getElementById\\('[^']*'\\)|csp.init\\('[^']*'\\)", "script");
            return new Answer(response.status(), response.headers().getOrDefault("content-type", ""), body);
        }
    }
}
