// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What comes to be recorded about one competency of one person, and what does not: what is missing is missing for reasons. */
final class RecordOfPerson {

    private final SimulatedPerson person;
    private final Career career;
    private final World world;
    private final Random chance;
    private final int talkMonth;
    private final double offTheMark;
    private final List<Said> said = new ArrayList<>();
    private final List<Integer> checksDue = new ArrayList<>();
    private double lastOwnView = Double.NaN;
    private double lastImpression = Double.NaN;
    private int seminars;

    RecordOfPerson(SimulatedPerson person, Career career, World world, int talkMonth, Random chance) {
        this.person = person;
        this.career = career;
        this.world = world;
        this.talkMonth = talkMonth;
        this.chance = chance;
        this.offTheMark = 0.3 * chance.nextGaussian();
    }

    List<Said> until(LocalDate day) {
        return said.stream().filter(entry -> !entry.day().isAfter(day)).toList();
    }

    void broughtAlong(LocalDate start) {
        if (happens(0.08)) {
            LocalDate then = start.minusDays(chance.nextInt(2200));
            says(EvidenceKind.EXTERNAL_CERTIFICATE, career.ability() + 0.5 * chance.nextGaussian(), then, -3, 0);
        }
    }

    void month(int month, LocalDate day, List<Colleague> peers) {
        ownView(month, day);
        talk(month, day);
        colleagues(day, peers);
        seminar(month, day);
        transferCheck(month, day);
        tests(day);
        practice(day);
    }

    /** Once a year, before the talk; who is behind rather says nothing, and many say what they said last year. */
    private void ownView(int month, LocalDate day) {
        if (month % 12 == talkMonth && happens(0.8 - 0.4 * world.dread() * career.behind())) {
            boolean copied = !Double.isNaN(lastOwnView) && happens(0.3);
            lastOwnView = copied ? lastOwnView : person.ownView(career.ability(), chance);
            says(EvidenceKind.SELF_ASSESSMENT, lastOwnView, day, person.number, 0);
        }
    }

    /** Leaders see more of those who use it, see the whole person in each part, and copy the last form. */
    private void talk(int month, LocalDate day) {
        if (month % 12 == talkMonth && happens(0.45 + 0.35 * career.use() - 0.2 * world.dread() * career.behind())) {
            boolean copied = !Double.isNaN(lastImpression) && happens(0.25);
            double seen = career.ability() + 0.2 * person.talent;
            lastImpression = copied ? lastImpression : person.leader().impression(seen, chance);
            says(EvidenceKind.LEADER_OBSERVATION, lastImpression, day, person.leader().number, 0);
        }
    }

    private void colleagues(LocalDate day, List<Colleague> peers) {
        if (happens(0.03 * career.use())) {
            Colleague peer = peers.get(chance.nextInt(peers.size()));
            says(EvidenceKind.PEER_OBSERVATION, peer.impression(career.ability(), chance), day, peer.number, 0);
        }
    }

    private void seminar(int month, LocalDate day) {
        boolean wanted = happens(0.02 * person.eagerness * (0.4 + 1.2 * career.behind()));
        if (wanted) {
            int next = Math.min(3, career.truth().number() + 1);
            Level prepared = Level.of(happens(0.3) ? Math.max(1, next - 1) : next);
            String source = "DF-" + ++seminars;
            career.attended(prepared, chance);
            said.add(new Said(EvidenceKind.ATTENDANCE, prepared, day, -1, source, 0));
            checksDue.add(month + 3);
            if (chance.nextDouble() < 0.04) {
                said.add(new Said(EvidenceKind.ATTENDANCE_WITHDRAWN, prepared, day, -1, source, 0));
            }
        }
    }

    /** Answered by those who could use what they learned. */
    private void transferCheck(int month, LocalDate day) {
        if (checksDue.remove((Integer) month) && happens(0.2 + 0.5 * career.use())) {
            says(EvidenceKind.TRANSFER_CHECK, person.ownView(career.ability(), chance) + 0.1, day, person.number, 0);
        }
    }

    /** Knowing is not doing; and a diagnosis takes itself for surer than it is. */
    private void tests(LocalDate day) {
        if (happens(0.025 * person.eagerness * (1 - world.dread() * career.behind()))) {
            double known = 0.75 * career.ability() + 0.55 + 0.3 * person.talent + 0.6 * chance.nextGaussian();
            says(EvidenceKind.KNOWLEDGE_ROUND, Math.min(3.9, known), day, person.number, 0);
        }
        if (happens(0.015)) {
            double error = 0.3 + 0.4 * chance.nextDouble();
            double found = career.ability() + offTheMark + 1.2 * error * chance.nextGaussian();
            says(EvidenceKind.DIAGNOSIS, found, day, -2, error);
        }
    }

    /** Nobody hands in what went wrong. */
    private void practice(LocalDate day) {
        if (happens(0.03 * career.use() * Math.max(0, career.ability() - 1))) {
            double shown = career.ability() + 0.1 + 0.4 * chance.nextGaussian();
            says(EvidenceKind.PRACTICE_EVIDENCE, shown, day, -10 - chance.nextInt(4), 0);
        }
    }

    private boolean happens(double often) {
        return chance.nextDouble() < often * world.plenty();
    }

    private void says(EvidenceKind kind, double ability, LocalDate day, int author, double error) {
        said.add(new Said(kind, Career.levelOf(ability), day, author, kind.name(), error));
    }
}
