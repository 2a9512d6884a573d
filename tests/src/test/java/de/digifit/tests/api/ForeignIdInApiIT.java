// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.api.Script.Answer;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.WithTown;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Scripts learn as little about others as people do. */
@WithTown
class ForeignIdInApiIT {

    private static final String OTHER_TOWN = " where town <> (select town from core.account where login = ?) limit 1";
    private static final String SEMINAR = "select id from lms.seminar" + OTHER_TOWN;
    private static final String EVENT = "select id from lms.event" + OTHER_TOWN;
    private static final String BOOKING = "select id from lms.booking" + OTHER_TOWN;
    private static final String BOOKING_OF_SOMEBODY_ELSE = """
            select b.id from lms.booking b join core.account a on a.town = b.town and a.person <> b.person
            where a.login = ? and b.state = 'CONFIRMED' limit 1
            """;
    private static final String PERSON = "select id from core.person" + OTHER_TOWN;
    private static final String PERSON_OF_ANOTHER_TEAM = """
            select p.id from core.person p join core.account a on a.town = p.town and a.person <> p.id
            where a.login = ? and p.id not in (select person from core.team_of(a.person, current_date)) limit 1
            """;

    @TestFactory
    Stream<DynamicTest> a_foreign_id_answers_like_one_that_does_not_exist(RunningTown town) {
        return Stream.of(
                        new Door(Persona.ALEX, "GET", "/seminars/%s", SEMINAR),
                        new Door(Persona.ALEX, "GET", "/events/%s", EVENT),
                        new Door(Persona.ALEX, "DELETE", "/me/applications/%s", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.ALEX, "GET", "/me/applications/%s/history", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.ALEX, "POST", "/me/applications/%s/acceptance", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.ALEX, "GET", "/me/applications/%s/cancellation", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.ALEX, "GET", "/me/applications/%s/dates", BOOKING_OF_SOMEBODY_ELSE),
                        new Door(Persona.JO, "GET", "/attendance/%s", EVENT),
                        new Door(Persona.JO, "POST", "/attendance/%s/closing", EVENT),
                        new Door(Persona.ROBIN, "GET", "/team/%s", PERSON),
                        new Door(Persona.ROBIN, "GET", "/team/%s", PERSON_OF_ANOTHER_TEAM),
                        new Door(Persona.ROBIN, "POST", "/team/applications/%s/approval", BOOKING),
                        new Door(Persona.ROBIN, "POST", "/team/applications/%s/approval", BOOKING_OF_ANOTHER_TEAM))
                .map(door -> DynamicTest.dynamicTest(door.toString(), () -> door.compare(town)));
    }

    private static final String BOOKING_OF_ANOTHER_TEAM = """
            select b.id from lms.booking b join core.account a on a.town = b.town where a.login = ?
            and b.state = 'APPLIED' and b.person not in (select person from core.team_of(a.person, current_date)) limit 1
            """;

    private record Door(Persona persona, String method, String path, String foreign) {

        void compare(RunningTown town) {
            String theirs = town.records().text(foreign, persona.login());
            Answer ofTheirs = ask(town, theirs);

            assertThat(ofTheirs.status()).isEqualTo(404);
            assertThat(ofTheirs).isEqualTo(ask(town, UUID.randomUUID().toString()));
        }

        /** Without the id, which the answer may repeat. */
        private Answer ask(RunningTown town, String id) {
            Answer answer = Script.of(persona, town).ask(method, path.formatted(id), method.equals("POST") ? "{}" : "");
            return new Answer(answer.status(), answer.type(), answer.body().replace(id, "ID"));
        }

        @Override
        public String toString() {
            return method + " " + path + " for " + persona.login() + ": "
                    + foreign.strip().replaceAll("\\s+", " ");
        }
    }
}
