// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.D2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemState;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.item.application.AnsweringTown;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemImportTest {

    private static final byte[] GIFT = """
            ::Gut::Ist das gut? {T####Ja.}

            // [tag:digifit:competency:KDW-D2] [tag:digifit:level:3]
            ::Besser::Ist das besser? {F####Nein.}

            ::Kaputt::Was fehlt? {=dies
            """.getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final AnsweringTown musterau = new AnsweringTown(session);
    private final ItemImport bringing = new ItemImport(
            new Asker(),
            musterau.bank,
            musterau.competencies,
            Clock.fixed(SomeItems.TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE));
    private final ItemExport giving = new ItemExport(new Asker(), musterau.bank);

    @BeforeEach
    void signIn() {
        musterau.signIn(musterau.alex);
    }

    @Test
    void a_preview_tells_new_ones_from_broken_ones_and_keeps_nothing() {
        ImportPreview preview = bringing.look(GIFT);

        assertThat(preview.with(Standing.NEW)).hasSize(2);
        assertThat(preview.with(Standing.REFUSED))
                .singleElement()
                .satisfies(looked -> assertThat(looked.read().place()).isEqualTo("6"));
        assertThat(preview.needsCompetency()).isTrue();
        assertThat(preview.needsLevel()).isTrue();
        assertThat(musterau.bank.of(musterau.town)).isEmpty();
    }

    @Test
    void new_ones_become_drafts_of_who_takes_them() {
        bringing.take(GIFT, D1, Level.APPLYING);

        List<Item> drafts = musterau.bank.of(musterau.town);
        assertThat(drafts).extracting(Item::code).containsExactly("KDW-D1-1", "KDW-D2-1");
        assertThat(drafts).allSatisfy(draft -> {
            assertThat(draft.state()).isEqualTo(ItemState.DRAFT);
            assertThat(draft.author()).contains(musterau.alex);
        });
        assertThat(drafts).extracting(draft -> draft.text().level()).containsExactly(Level.APPLYING, Level.GUIDING);
    }

    @Test
    void taken_twice_there_is_nothing_new() {
        assertThat(bringing.take(GIFT, D1, Level.APPLYING)).isEqualTo(2);
        assertThat(bringing.take(GIFT, D1, Level.APPLYING)).isZero();

        assertThat(musterau.bank.of(musterau.town)).hasSize(2);
        assertThat(bringing.look(GIFT).with(Standing.SAME))
                .extracting(LookedAt::sameAs)
                .containsExactly("KDW-D1-1", "KDW-D2-1");
    }

    @Test
    void what_the_file_does_not_say_has_to_be_chosen() {
        assertThatThrownBy(() -> bringing.take(GIFT, null, Level.APPLYING)).hasMessageContaining("COMPETENCY");
        assertThatThrownBy(() -> bringing.take(GIFT, D1, null)).hasMessageContaining("LEVEL");
        assertThat(musterau.bank.of(musterau.town)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_given_out_is_known_when_it_comes_back(ItemFormat format) {
        musterau.bank.addAll(SomeItems.bank(musterau.town, D1, 3));
        musterau.bank.addAll(List.of(SomeItems.released(musterau.town, D2, 1, 1)));
        byte[] file = giving.file(new ExportChoice(D1, null), format);

        ImportPreview preview = bringing.look(file);

        assertThat(preview.items()).hasSize(3).allSatisfy(looked -> assertThat(looked.standing())
                .isEqualTo(Standing.SAME));
    }

    @Test
    void the_same_twice_in_a_file_is_new_once() {
        byte[] twice = "Gut? {T}\n\nGut? {T}".getBytes(StandardCharsets.UTF_8);

        assertThat(bringing.look(twice).items())
                .extracting(LookedAt::standing)
                .containsExactly(Standing.NEW, Standing.SAME);
    }

    @Test
    void a_competency_of_elsewhere_and_a_code_of_ones_own_are_said() {
        musterau.bank.addAll(List.of(SomeItems.released(musterau.town, D1, 1, 7)));
        byte[] file =
                "// [id:KDW-D1-7] [tag:digifit:competency:FRI-A1]\nGut? {T####Ja.}".getBytes(StandardCharsets.UTF_8);

        assertThat(bringing.look(file).items().get(0).findings())
                .extracting(Finding::fault)
                .contains(Fault.COMPETENCY_UNKNOWN, Fault.CODE_TAKEN);
    }

    @Test
    void only_what_is_in_use_in_the_own_town_is_given_out() {
        bringing.take(GIFT, D1, Level.APPLYING);
        musterau.bank.addAll(List.of(SomeItems.released(new TownId(Ids.next()), D1, 1, 1)));

        assertThat(giving.look(new ExportChoice(null, null), ItemFormat.QTI)).isEmpty();
        assertThatThrownBy(() -> giving.file(new ExportChoice(null, null), ItemFormat.QTI))
                .isInstanceOf(NothingReleased.class);
        Item own = SomeItems.released(musterau.town, D1, 1, 9);
        musterau.bank.addAll(List.of(own));
        assertThat(giving.look(new ExportChoice(null, own.id()), ItemFormat.QTI))
                .hasSize(1);
        session.person(new PersonId(Ids.next()), new TownId(Ids.next()));
        assertThat(giving.look(new ExportChoice(null, own.id()), ItemFormat.QTI))
                .isEmpty();
    }
}
