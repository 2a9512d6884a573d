// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.InMemoryLetters;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.NoSuchLetter;
import de.digifit.lms.correspondence.PaperPost;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads which letters: one's own, those on paper, and of the rest no more than that they are there. */
class MyPostTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, TownClock.ZONE);

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final PersonId alex = aPerson();
    private final PersonId kim = aPerson();
    private final PersonId toni = aPerson();
    private final InMemoryLetters letters = new InMemoryLetters();
    private final InMemoryViewLog views = new InMemoryViewLog();
    private final Asker asker = new Asker();
    private final MyPost mine = new MyPost(asker, letters, CLOCK);
    private final TownPost paper = new TownPost(
            asker,
            letters,
            new Disclosure(asker, new InMemoryReportingLines(town), views, new InMemoryRestrictions(), CLOCK),
            CLOCK);
    private final PaperPost post = new PaperPost();
    private final MailOperation operation = new MailOperation(letters, post, CLOCK);

    @Test
    void everybody_reads_the_own_letters_and_no_others() {
        Letter hers = letter(kim, Optional.empty());
        Letter his = letter(alex, Optional.of("alex@musterau.example"));
        session.person(alex, town);

        assertThat(mine.all()).containsExactly(his);
        assertThat(mine.open(his.id()).isRead()).isTrue();
        assertThatThrownBy(() -> mine.open(hers.id())).isInstanceOf(NoSuchLetter.class);
        assertThat(hers.isRead()).isFalse();
        session.person(alex, aTown());
        assertThatThrownBy(() -> mine.open(his.id())).isInstanceOf(NoSuchLetter.class);
    }

    @Test
    void letters_are_german_until_somebody_chooses() {
        session.person(alex, town);
        assertThat(mine.language()).isEqualTo(Locale.GERMAN);

        mine.speak(Locale.ENGLISH);

        assertThat(mine.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void coordination_prints_letters_of_people_without_an_address_and_that_is_written_down() {
        Letter hers = letter(kim, Optional.empty());
        letter(alex, Optional.of("alex@musterau.example"));
        session.person(toni, town);

        assertThat(paper.toPrint()).containsExactly(hers);
        paper.printed(List.of(hers.id()));
        paper.printed(List.of(hers.id()));

        assertThat(paper.toPrint()).isEmpty();
        assertThat(views.of(kim)).singleElement().satisfies(view -> assertThat(view.viewer())
                .isEqualTo(toni));
        assertThat(views.of(alex)).isEmpty();
    }

    @Test
    void a_letter_that_went_by_mail_or_is_of_another_town_is_not_printed() {
        Letter his = letter(alex, Optional.of("alex@musterau.example"));
        session.person(toni, town);
        assertThatThrownBy(() -> paper.printed(List.of(his.id()))).isInstanceOf(NoSuchLetter.class);

        session.person(toni, aTown());
        assertThatThrownBy(() ->
                        paper.printed(List.of(letter(kim, Optional.empty()).id())))
                .isInstanceOf(NoSuchLetter.class);
    }

    @Test
    void operators_see_that_a_letter_is_parked_and_try_again_without_seeing_whose_it_is() {
        letter(alex, Optional.of("alex@musterau.example")).park("550 <alex@musterau.example> unknown");

        assertThat(operation.condition().parked())
                .containsExactly(new MailCondition.Parked(LetterKind.WAITING, NOW, 1, "550 … unknown"));
        assertThat(operation.tryAgain()).isEqualTo(1);
        assertThat(operation.condition().parked()).isEmpty();
        assertThat(operation.condition().count().waiting()).isEqualTo(1);
    }

    private Letter letter(PersonId person, Optional<String> mail) {
        Letter letter = new Letter(
                new Cause("step 1", LetterKind.WAITING),
                new Addressee(town, "Musterau", person, "Name", mail, Locale.GERMAN),
                new Text(new Wording("Betreff", "Text"), 0, Optional.empty(), Optional.empty()),
                post.sender(),
                NOW);
        letters.add(letter);
        return letter;
    }
}
