// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The release that this archive belongs to, as its manifest says. */
final class Release implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Release.class.getPackage().getImplementationVersion(), "?");
        return new String[] {"DigiFit " + version};
    }
}
