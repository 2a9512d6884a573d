// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.campaign.CampaignOfThatYear;
import de.digifit.assessment.campaign.WindowOutOfOrder;
import de.digifit.assessment.campaign.application.CampaignDesk;
import de.digifit.assessment.talk.ReleasedEverywhere;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaCampaignsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final JpaCampaigns campaigns = new JpaCampaigns();
    private final CampaignDesk desk = new CampaignDesk(
            new Asker(),
            new Modules(new Asker(), new ReleasedEverywhere(town)),
            campaigns,
            Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), TownClock.ZONE));

    @BeforeEach
    void open() {
        campaigns.entities = transaction.entities();
        session.person(new PersonId(Ids.next()), town);
    }

    @Test
    void opening_the_same_campaign_again_answers_with_the_first_one() {
        var first = desk.open("Gespräche 2026", FIRST, FIRST.plusMonths(3));
        transaction.written();

        assertThat(desk.open("Gespräche 2026", FIRST, FIRST.plusMonths(3))).isEqualTo(first);
        assertThatThrownBy(() -> desk.open("Andere", FIRST, FIRST.plusMonths(3)))
                .isInstanceOf(CampaignOfThatYear.class);
        assertThat(desk.all()).hasSize(1);
    }

    @Test
    void a_window_ends_after_it_begins_and_not_before_today() {
        assertThatThrownBy(() -> desk.open("x", FIRST, FIRST.minusDays(1))).isInstanceOf(WindowOutOfOrder.class);
        assertThatThrownBy(() -> desk.open("x", FIRST.minusMonths(3), FIRST.minusDays(1)))
                .isInstanceOf(WindowOutOfOrder.class);
    }

    @Test
    void the_current_campaign_is_the_newest_that_has_begun() {
        desk.open("Gespräche 2026", FIRST, FIRST.plusMonths(3));
        desk.open("Gespräche 2027", FIRST.plusYears(1), FIRST.plusYears(1).plusMonths(3));
        transaction.written();

        assertThat(campaigns.current(town, FIRST.plusMonths(6)).orElseThrow().year())
                .isEqualTo(2026);
        assertThat(campaigns.current(town, FIRST.minusDays(1))).isEmpty();
        assertThat(campaigns.current(new TownId(Ids.next()), FIRST)).isEmpty();
    }
}
