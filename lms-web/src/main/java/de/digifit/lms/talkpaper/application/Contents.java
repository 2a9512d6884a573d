// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkpaper.application;

import de.digifit.assessment.note.application.TalkNotes;
import de.digifit.assessment.preparation.Answers;
import de.digifit.assessment.preparation.application.Preparations;
import de.digifit.assessment.qualification.AgreedMeasure;
import de.digifit.assessment.qualification.Growth;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.qualification.application.TalkAgreement;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.lms.document.TalkPaper.Measure;
import de.digifit.lms.document.TalkPaper.Section;
import de.digifit.lms.talkpaper.PaperWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on each paper; each is read by the act that knows who may read it. */
@ApplicationScoped
class Contents {

    private final Preparations preparations;
    private final TalkAgreement agreements;
    private final TalkNotes notes;
    private final CompetencyCatalog competencies;

    @Inject
    Contents(Preparations preparations, TalkAgreement agreements, TalkNotes notes, CompetencyCatalog competencies) {
        this.preparations = preparations;
        this.agreements = agreements;
        this.notes = notes;
        this.competencies = competencies;
    }

    /** The own sheet only. */
    List<Section> sheet(TalkId id, PaperWords words) {
        Preparations.MySheet sheet = preparations.mine(id);
        Answers answers = sheet.answers();
        Stream<Section> questions = Stream.of(
                section("lookback", answers.lookback(), words),
                section("outlook", answers.outlook(), words),
                section("support", answers.support(), words));
        Stream<Section> levels = sheet.suggestions().entrySet().stream()
                .map(entry -> new Section(
                        name(entry.getKey().value(), words),
                        words.say("level", entry.getValue().number())));
        return Stream.concat(questions, levels).toList();
    }

    List<Measure> measures(TalkId id, PaperWords words) {
        return agreements.view(id).measures().stream()
                .map(line -> measure(line, words))
                .toList();
    }

    private Measure measure(AgreedMeasure line, PaperWords words) {
        Terms terms = line.terms();
        String conditions = words.say(
                "terms",
                words.say("category." + terms.category()),
                words.say("bearer." + terms.bearer()),
                words.say("own." + terms.own(), terms.contribution()));
        return new Measure(
                terms.measure(),
                line.growth().map(growth -> growth(growth, words)).orElse(""),
                terms.until(),
                conditions,
                terms.who());
    }

    private String growth(Growth growth, PaperWords words) {
        return words.say(
                "growth",
                name(growth.competency().value(), words),
                growth.today().number(),
                growth.goal().number());
    }

    /** Who has confirmed, or both statements. */
    List<Section> word(TalkId id, PaperWords words) {
        QualificationAgreement agreement = agreements.view(id).agreement();
        return Stream.of(Side.values())
                .map(side -> new Section(words.say("side." + side), said(agreement, side, words)))
                .toList();
    }

    private static String said(QualificationAgreement agreement, Side side, PaperWords words) {
        Optional<String> statement = agreement.statement(side);
        String state = words.say(agreement.confirmed(side) ? "confirmed" : "unconfirmed");
        return statement.map(view -> words.say("statement", view)).orElse(state);
    }

    /** @throws de.digifit.assessment.talk.NoSuchTalk when the asker is not one of the two whom it is for */
    List<Section> note(TalkId id, PaperWords words) {
        TalkNotes.View note = notes.read(id);
        String text = note.onPaper() ? words.say("onPaper") : note.words();
        return List.of(new Section(words.say("note"), text));
    }

    private static Section section(String key, String text, PaperWords words) {
        return new Section(words.say(key), text);
    }

    private String name(String competency, PaperWords words) {
        return competencies.titles().stream()
                .filter(title -> title.id().value().equals(competency))
                .map(title -> title.id().code() + " " + title.title().in(words.locale()))
                .findFirst()
                .orElse(competency);
    }
}
