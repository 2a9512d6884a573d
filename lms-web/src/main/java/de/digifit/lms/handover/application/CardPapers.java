// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.handover.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.application.CardReading;
import de.digifit.core.handover.application.CardView;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Act;
import de.digifit.lms.document.DutyCard;
import de.digifit.lms.document.Press;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Stand-in cards on paper: one, or the emergency folder of a unit with every card that holds. */
@Act
@RequiresPermissions("duty:read")
public class CardPapers {

    private final Asker asker;
    private final CardReading reading;
    private final Press press;
    private final Clock clock;

    @Inject
    public CardPapers(Asker asker, CardReading reading, Press press, Clock clock) {
        this.asker = asker;
        this.reading = reading;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Outside any transaction: reading has its own, and printing takes time in which no connection is held.
     *
     * @throws de.digifit.core.shared.Absence when the asker may not read it
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] card(HandoverCardId id, Locale locale) {
        return print(List.of(reading.read(id)), locale);
    }

    /**
     * By name of the duty; nothing where no card holds.
     *
     * @throws de.digifit.core.shared.Absence when the asker may not look into the unit
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] folder(UnitId unit, Locale locale) {
        return print(reading.folder(unit), locale);
    }

    private byte[] print(List<CardView> cards, Locale locale) {
        List<DutyCard> papers = cards.stream().map(this::paper).toList();
        return papers.isEmpty() ? new byte[0] : press.print(asker.town(), papers, locale);
    }

    private DutyCard paper(CardView view) {
        return new DutyCard(
                view.duty().name(),
                view.room().name(),
                view.owner(),
                view.deputy(),
                view.card().text(),
                view.card().days(),
                LocalDate.now(clock));
    }
}
