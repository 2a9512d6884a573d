// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import java.util.Random;

/** Who somebody is: talent, how they see themselves, how eager they are, and who leads them. */
final class SimulatedPerson {

    final int number;
    final double talent;
    final double eagerness;
    private final double vanity;
    private final double wavering;
    private Colleague leader;

    SimulatedPerson(int number, Colleague leader, Random chance) {
        this.number = number;
        this.leader = leader;
        this.talent = chance.nextGaussian();
        this.eagerness = 0.3 + 1.4 * chance.nextDouble();
        this.vanity = 0.3 + 0.55 * chance.nextGaussian();
        this.wavering = 0.3 + 0.4 * chance.nextDouble();
    }

    Colleague leader() {
        return leader;
    }

    void isLedBy(Colleague next) {
        leader = next;
    }

    /** Those who can little see little of what they cannot do. */
    double ownView(double ability, Random chance) {
        return ability + vanity - 0.2 * (ability - 2) + wavering * chance.nextGaussian();
    }
}
