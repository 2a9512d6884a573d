// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.wording.Language;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.ShippedWordings;
import de.digifit.lms.wording.TownWording;
import de.digifit.lms.wording.TownWording.Desk;
import de.digifit.lms.wording.Wording;
import de.digifit.lms.wording.WordingChanged;
import de.digifit.lms.wording.Wordings;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What coordination does about the wording of the town's letters. */
@Act
@RequiresPermissions("wording:keep")
public class TownLetters {

    private final Asker asker;
    private final Wordings wordings;
    private final People people;
    private final Clock clock;

    @Inject
    public TownLetters(Asker asker, Wordings wordings, People people, Clock clock) {
        this.asker = asker;
        this.wordings = wordings;
        this.people = people;
        this.clock = clock;
    }

    /** All kinds in all languages, each as it holds. */
    public List<WordingDetails> all() {
        List<TownWording> own = wordings.of(asker.town());
        Map<Desk, TownWording> byDesk =
                own.stream().collect(Collectors.toMap(each -> desk(each.kind(), each.locale()), Function.identity()));
        Map<PersonId, String> names =
                people.names(asker.town(), own.stream().map(TownWording::author).toList());
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> Language.ALL.stream().map(locale -> desk(kind, locale)))
                .map(desk ->
                        details(desk, Optional.ofNullable(byDesk.get(desk)), author -> names.getOrDefault(author, "")))
                .toList();
    }

    public WordingDetails get(LetterKind kind, Locale locale) {
        Desk desk = desk(kind, locale);
        return details(desk, wordings.find(desk), author -> people.names(asker.town(), List.of(author))
                .getOrDefault(author, ""));
    }

    /**
     * Words the letter anew.
     *
     * @param seen the version that was changed
     * @throws WordingChanged when somebody else has changed it since
     */
    public void word(LetterKind kind, Locale locale, int seen, Wording words) {
        Desk desk = desk(kind, locale);
        words.check(kind, locale);
        if (get(kind, locale).words().equals(words)) {
            return;
        }
        wordings.add(TownWording.worded(desk, next(desk, seen), words, asker.person(), Instant.now(clock)));
    }

    /** Goes back to the shipped wording; the town's own versions stay written down. */
    public void reset(LetterKind kind, Locale locale, int seen) {
        Desk desk = desk(kind, locale);
        if (get(kind, locale).own()) {
            wordings.add(TownWording.shipped(desk, next(desk, seen), asker.person(), Instant.now(clock)));
        }
    }

    /** The letter with invented values, also before the wording is kept. */
    public Wording preview(LetterKind kind, Locale locale, Wording words) {
        words.check(kind, locale);
        return words.fill(SampleValues.in(locale, asker.get().townName()), locale);
    }

    private int next(Desk desk, int seen) {
        int now = wordings.find(desk).map(TownWording::version).orElse(0);
        if (now != seen) {
            throw new WordingChanged();
        }
        return now + 1;
    }

    private Desk desk(LetterKind kind, Locale locale) {
        return new Desk(asker.town(), kind, locale);
    }

    private static WordingDetails details(Desk desk, Optional<TownWording> own, Function<PersonId, String> names) {
        Wording words = own.flatMap(TownWording::words).orElseGet(() -> ShippedWordings.of(desk.kind(), desk.locale()));
        return new WordingDetails(
                desk.kind(),
                desk.locale(),
                words,
                own.map(TownWording::version).orElse(0),
                own.flatMap(TownWording::words).isPresent(),
                own.map(each -> names.apply(each.author())).orElse(""),
                own.map(TownWording::writtenAt).orElse(null));
    }
}
