// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkletter.application;

import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.lms.calendar.CalendarFile;
import de.digifit.lms.calendar.CalendarFile.Method;
import de.digifit.lms.calendar.CalendarFile.Party;
import de.digifit.lms.calendar.CalendarPress;
import de.digifit.lms.calendar.application.TalkDates;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.CalendarPart;
import de.digifit.lms.correspondence.DateLines;
import de.digifit.lms.correspondence.Sender;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.talkletter.TalkNews;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Placeholder;
import de.digifit.lms.wording.ShippedWordings;
import de.digifit.lms.wording.TownWording;
import de.digifit.lms.wording.Wording;
import de.digifit.lms.wording.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the date of a talk into the town's words, and into a file for calendars. */
@ApplicationScoped
public class TalkPhrasing {

    private final Wordings wordings;
    private final TalkDates dates;
    private final CalendarPress press;
    private final String base;

    @Inject
    public TalkPhrasing(
            Wordings wordings,
            TalkDates dates,
            CalendarPress press,
            @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080") String base) {
        this.wordings = wordings;
        this.dates = dates;
        this.press = press;
        this.base = base;
    }

    /** Only for people with a service address, as all that travels with a letter. */
    Optional<CalendarPart> calendar(TalkStep.Arranged arranged, TalkNews news, Addressee to, Optional<Sender> sender) {
        Method method = news.kind().calendar() == LetterKind.CalendarUse.CANCEL ? Method.CANCEL : Method.REQUEST;
        Party organiser = new Party(
                "DigiFit " + to.townName(), sender.orElse(Sender.NOBODY).mail());
        return to.mail()
                .map(mail -> new CalendarFile(
                        method,
                        List.of(dates.of(arranged.talk(), news.date(), arranged.group(), to.person(), to.locale())),
                        organiser,
                        Optional.of(new Party(to.name(), mail)),
                        to.locale()))
                .map(file -> new CalendarPart(method.name(), press.print(file)));
    }

    /** @param with name of the other one */
    Text text(Talk talk, TalkNews news, Addressee to, String with, Optional<CalendarPart> calendar) {
        Optional<TownWording> own = wordings.find(new TownWording.Desk(to.town(), news.kind(), to.locale()));
        Wording words = own.flatMap(TownWording::words).orElseGet(() -> ShippedWordings.of(news.kind(), to.locale()));
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.NAME, to.name());
        values.put(Placeholder.TOWN, to.townName());
        values.put(Placeholder.WITH, with);
        values.put(Placeholder.PLACE, news.date().place());
        values.put(Placeholder.DATES, line(news.date(), to.locale()));
        values.put(
                Placeholder.BEFORE,
                news.before().map(date -> line(date, to.locale())).orElse(""));
        values.put(Placeholder.LINK, base + news.kind().path(talk.id().value()));
        return new Text(
                words.fill(values, to.locale()), own.map(TownWording::version).orElse(0), Optional.empty(), calendar);
    }

    private static String line(Invitation date, Locale locale) {
        return new DateLines(locale).moment(date.startsAt());
    }
}
