// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Applying, deciding, cancelling and withdrawing, each sent ten times instead of once. */
class ReplayBench {

    private static final int REPLAYS = 500;
    private static final String SEMINAR =
            "select id from lms.seminar where code = ? and town = (select town from core.account where login = 'alex')";
    private static final String CONFIRMED = """
            select b.id from lms.booking b join core.account a on a.person = b.person
            join lms.event e on e.id = b.event
            where a.login = 'alex' and e.seminar = ?::uuid and b.state = 'CONFIRMED'
            """;

    @Test
    @Tag("replay")
    void nothing_happens_twice() throws Exception {
        try (RunningTown town = RunningTown.asDelivered(MeasuredServer.HOME);
                Replays replays = new Replays(town)) {
            Story story = new Story(town);
            story.play(replays::once);
            while (replays.sentAgain() < REPLAYS) {
                story.play(replays::often);
            }

            assertThat(replays.doubled()).isEmpty();
            String notes = replays.sentAgain() + " forms sent again, four at the same moment and five later each time;"
                    + " rows of all tables compared with those of sending once";
            new Figure("replay-effects", replays.doubled().size(), "effects", "= 0", notes).keep();
        }
    }

    /** How a form is sent. */
    private interface Way {

        void send(String act, Session session, HtmlForm form) throws Exception;
    }

    /** Alex applies, Robin approves, Alex cancels; Dana applies and thinks better of it. */
    private static final class Story {

        private final Records records;
        private final Session alex;
        private final Session robin;
        private final Session dana;
        private final String seminar;
        private final String page;

        Story(RunningTown town) throws Exception {
            records = town.records();
            alex = Session.of("alex", town);
            robin = Session.of("robin", town);
            dana = Session.of("dana", town);
            seminar = records.text(SEMINAR, "DF-08");
            page = "/seminar/show.xhtml?id=" + seminar;
        }

        void play(Way way) throws Exception {
            way.send("apply", alex, form(alex, page, "Antrag senden"));
            way.send("approve", robin, form(robin, "/team/today.xhtml", "Befürworten", "Alex Beispiel"));
            String cancel = "/booking/cancel.xhtml?id=" + records.text(CONFIRMED, seminar);
            way.send("cancel", alex, form(alex, cancel, "Verbindlich absagen"));
            way.send("apply", dana, form(dana, page, "Antrag senden"));
            way.send("withdraw", dana, form(dana, "/booking/mine.xhtml", "Zurückziehen"));
        }

        private static HtmlForm form(Session session, String page, String... button) throws Exception {
            return HtmlForm.with(button[0], session.get(page)).press(button);
        }
    }
}
