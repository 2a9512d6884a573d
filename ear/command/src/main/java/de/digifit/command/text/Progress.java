// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.text;

/** Somebody who is told how a long act is getting on. */
public interface Progress {

    Progress UNHEARD = new Progress() {
        @Override
        public void say(Sentence sentence) {}

        @Override
        public void warn(Sentence sentence) {}
    };

    void say(Sentence sentence);

    void warn(Sentence sentence);
}
