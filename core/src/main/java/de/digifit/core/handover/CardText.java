// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.handover.CardUnclear.Fault;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on a card, for somebody who has never done this.
 *
 * @param purpose what it is good for, and for whom
 * @param occasion when it has to be done
 * @param steps one a line, ten at most
 * @param deadlines until when, and by which law
 * @param storage where the files lie
 * @param systems systems, and who gives the rights to them; never a password
 * @param templates forms and texts that are used
 * @param contacts service numbers and addresses only
 * @param problems what usually goes wrong, and what helps
 * @param emergency how it is done without the system, the network or the key
 */
@Embeddable
public record CardText(
        String purpose,
        String occasion,
        String steps,
        String deadlines,
        String storage,
        String systems,
        String templates,
        String contacts,
        String problems,
        String emergency)
        implements Serializable {

    public static final int MOST_STEPS = 10;
    private static final int LONGEST = 2000;

    /** Nothing written yet. */
    public static final CardText EMPTY = new CardText("", "", "", "", "", "", "", "", "", "");

    /** The steps in their order. */
    public List<String> stepList() {
        return steps.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** @throws CardUnclear when something is missing, too long, or a password */
    void require() {
        if (purpose.isBlank() || stepList().isEmpty()) {
            throw CardUnclear.of(Fault.INCOMPLETE);
        }
        if (stepList().size() > MOST_STEPS) {
            throw new CardUnclear(Fault.TOO_MANY_STEPS, stepList().size(), MOST_STEPS);
        }
        int longest = all().mapToInt(String::length).max().orElse(0);
        if (longest > LONGEST) {
            throw new CardUnclear(Fault.TOO_LONG, longest, LONGEST);
        }
        if (all().anyMatch(Secrets::in)) {
            throw CardUnclear.of(Fault.PASSWORD);
        }
    }

    private Stream<String> all() {
        return Stream.of(
                purpose, occasion, steps, deadlines, storage, systems, templates, contacts, problems, emergency);
    }
}
