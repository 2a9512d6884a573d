// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.lms.document.Badge;
import de.digifit.lms.document.DutyCard;
import de.digifit.lms.document.Invitation;
import de.digifit.lms.document.OwnData;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Participation;
import de.digifit.lms.document.Poster;
import de.digifit.lms.document.SignatureList;
import de.digifit.lms.document.TalkPaper;
import de.digifit.lms.document.Urkunde;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each kind of paper says, in the words of one language. */
class Contents {

    /** Minutes of a unit. */
    private static final int UNIT = 45;

    private static final int HOUR = 60;

    /** Letters of a name that fit on a badge in large type. */
    private static final int ON_A_BADGE = 40;

    private final Locale locale;
    private final String baseUrl;

    Contents(Locale locale, String baseUrl) {
        this.locale = locale;
        this.baseUrl = baseUrl;
    }

    static String form(Paper paper) {
        if (paper instanceof Participation) {
            return "participation";
        } else if (paper instanceof SignatureList) {
            return "list";
        } else if (paper instanceof Badge) {
            return "badge";
        } else if (paper instanceof Invitation) {
            return "invitation";
        } else if (paper instanceof Urkunde) {
            return "urkunde";
        } else if (paper instanceof OwnData) {
            return "owndata";
        } else if (paper instanceof TalkPaper) {
            return "talk";
        } else if (paper instanceof DutyCard) {
            return "card";
        } else if (paper instanceof Paper.Sheet) {
            return "sheet";
        }
        return "poster";
    }

    Content of(Paper paper) {
        Wording words = new Wording(form(paper), locale);
        if (paper instanceof Participation participation) {
            return participation(words, participation);
        } else if (paper instanceof SignatureList list) {
            return list(words, list);
        } else if (paper instanceof Badge badge) {
            return badge(words, badge);
        } else if (paper instanceof Invitation invitation) {
            return invitation(words, invitation);
        } else if (paper instanceof Urkunde urkunde) {
            return urkunde(words, urkunde);
        } else if (paper instanceof OwnData data) {
            return OwnDataLines.content(words, data);
        } else if (paper instanceof TalkPaper talk) {
            return TalkContent.of(words, talk);
        } else if (paper instanceof DutyCard card) {
            return CardContent.of(words, card);
        } else if (paper instanceof Paper.Sheet sheet) {
            return SheetContent.of(words, sheet);
        }
        return poster(words, (Poster) paper);
    }

    private Content participation(Wording words, Participation paper) {
        Map<String, String> texts = words.fixed();
        texts.put("title", words.say(paper.whole() ? "title" : "title.partly"));
        texts.put("description", words.say("description", words.in(paper.seminar())));
        texts.put("statement", words.say(paper.whole() ? "statement" : "statement.partly"));
        texts.put("name", paper.person());
        texts.put("seminar", words.in(paper.seminar()));
        texts.put("seminarCode", paper.seminarCode());
        texts.put("code", words.say("code", paper.seminarCode()));
        String time = words.say("hours", paper.units() * UNIT / HOUR, twoDigits(paper.units() * UNIT % HOUR));
        texts.put("units", words.say(paper.whole() ? "units" : "units.partly", paper.units(), paper.of(), time));
        texts.put("issued", words.say("issued", words.day(paper.issuedOn())));
        texts.put("day", words.day(paper.issuedOn()));
        texts.put("year", String.valueOf(paper.issuedOn().getYear()));
        texts.put("reference", words.say("reference", texts.getOrDefault("title", ""), paper.number()));
        texts.put("number", paper.number());
        texts.put("verification", paper.code());
        texts.put("address", baseUrl + "/attendance/check.xhtml");
        return new Content(
                texts,
                Map.of(
                        "dates",
                        words.meetings(paper.meetings()),
                        "goals",
                        paper.goals().stream().map(words::in).toList()),
                Map.of());
    }

    private static Content list(Wording words, SignatureList paper) {
        Map<String, String> texts = words.fixed();
        texts.put("description", words.say("description", words.in(paper.seminar())));
        texts.put("seminar", words.in(paper.seminar()));
        texts.put("seminarCode", paper.seminarCode());
        texts.put("meeting", words.meeting("meeting", paper.meeting()));
        texts.put("place", paper.place());
        texts.put("units", words.say("units", paper.units()));
        texts.put(
                "reference",
                words.say("reference", texts.getOrDefault("title", ""), texts.getOrDefault("meeting", "")));
        texts.put("year", String.valueOf(paper.meeting().startsAt().getYear()));
        texts.put("first", words.say(paper.halves() ? "morning" : "signature"));
        texts.put("second", paper.halves() ? words.say("afternoon") : "");
        List<Map<String, String>> rows = new ArrayList<>();
        for (SignatureList.Row row : paper.rows()) {
            String unit = row.undecided() ? words.say("undecided", row.unit()) : row.unit();
            rows.add(Map.of("no", String.valueOf(rows.size() + 1), "name", row.name(), "unit", unit));
        }
        return new Content(texts, Map.of(), Map.of("people", rows));
    }

    private static Content badge(Wording words, Badge paper) {
        Map<String, String> texts = words.fixed();
        boolean isLong = paper.person().length() > ON_A_BADGE;
        texts.put("name", isLong ? "" : paper.person());
        texts.put("long", isLong ? paper.person() : "");
        texts.put("unit", paper.unit());
        texts.put("seminar", words.in(paper.seminar()));
        texts.put("when", words.day(paper.day()));
        texts.put(
                "dates",
                paper.dates().stream().map(date -> words.meeting("date", date)).collect(Collectors.joining("\n")));
        texts.put("personal", paper.personalCode().isEmpty() ? "" : words.say("personal", paper.personalCode()));
        return new Content(texts, Map.of(), Map.of());
    }

    private static Content invitation(Wording words, Invitation paper) {
        Map<String, String> texts = words.fixed();
        texts.put("name", paper.person());
        texts.put("unit", paper.unit());
        texts.put("seminar", words.in(paper.seminar()));
        texts.put("seminarCode", paper.seminarCode());
        texts.put("subject", words.say("subject", words.in(paper.seminar())));
        texts.put("description", texts.getOrDefault("subject", ""));
        texts.put("choose", paper.undecided() ? words.say("undecided") : "");
        texts.put("place", paper.place());
        texts.put("lecturers", String.join(", ", paper.lecturers()));
        texts.put("written", words.day(paper.writtenOn()));
        texts.put("day", words.day(paper.writtenOn()));
        texts.put("year", String.valueOf(paper.writtenOn().getYear()));
        texts.put("personal", paper.personalCode().isEmpty() ? "" : words.say("personal", paper.personalCode()));
        texts.put("reference", texts.getOrDefault("subject", ""));
        return new Content(texts, Map.of("dates", words.meetings(paper.meetings())), Map.of());
    }

    private static Content urkunde(Wording words, Urkunde paper) {
        Map<String, String> texts = words.fixed();
        texts.put("description", words.say("description", words.in(paper.path())));
        texts.put("name", paper.person());
        texts.put("path", words.in(paper.path()));
        texts.put("issued", words.say("issued", words.day(paper.issuedOn())));
        texts.put("day", words.day(paper.issuedOn()));
        texts.put("year", String.valueOf(paper.issuedOn().getYear()));
        texts.put("number", paper.number());
        texts.put("reference", words.say("reference", texts.getOrDefault("title", ""), paper.number()));
        return new Content(
                texts, Map.of("parts", paper.parts().stream().map(words::in).toList()), Map.of());
    }

    private Content poster(Wording words, Poster paper) {
        String address = baseUrl + "/checkin/here.xhtml";
        Map<String, String> texts = new HashMap<>(words.fixed());
        texts.put("description", words.in(paper.seminar()));
        texts.put("seminar", words.in(paper.seminar()));
        texts.put("meeting", words.meeting("meeting", paper.meeting()));
        texts.put("place", paper.place());
        texts.put("address", address);
        texts.put("qr", QrPicture.of(address));
        texts.put("qr.alt", words.say("qr", address));
        return new Content(texts, Map.of(), Map.of());
    }

    private static String twoDigits(int minutes) {
        return minutes < 10 ? "0" + minutes : String.valueOf(minutes);
    }
}
