// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.assessment.measurement.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far somebody has come. All that has to be kept to go on another day or on another device; nothing in it says who.
 *
 * <p>Each answer keeps the parameters that its item had, so that a round ends as it began when the bank is calibrated anew
 * or an item is taken out meanwhile.
 *
 * @param seed drawn once at the beginning
 * @param given in their order
 * @param enough whether the person wants no more items
 */
public record Round(long seed, List<Given> given, boolean enough) {

    /** An item that was answered. */
    public record Given(String item, String area, Answer answer) {}

    public Round {
        given = List.copyOf(given);
    }

    public static Round begun(long seed) {
        return new Round(seed, List.of(), false);
    }

    /** The person has had enough. No reason is asked for. */
    public Round ended() {
        return new Round(seed, given, true);
    }

    Round and(BankItem item, boolean right) {
        List<Given> more = new ArrayList<>(given);
        more.add(new Given(item.id(), item.area(), new Answer(item.parameters(), right)));
        return new Round(seed, more, enough);
    }

    List<Answer> answers() {
        return given.stream().map(Given::answer).toList();
    }

    /** Ids of the items. */
    Set<String> asked() {
        return given.stream().map(Given::item).collect(Collectors.toSet());
    }
}
