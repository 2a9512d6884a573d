// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.io.PrintWriter;

/** Says on the screen what is going on: news on standard output, warnings and refusals on standard error. */
final class Console implements Progress {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;

    Console(PrintWriter out, PrintWriter err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    @Override
    public void say(Sentence sentence) {
        out.println(texts.say(sentence));
    }

    @Override
    public void warn(Sentence sentence) {
        err.println(texts.say(sentence));
    }
}
