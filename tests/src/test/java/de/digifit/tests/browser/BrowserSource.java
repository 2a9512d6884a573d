// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

import java.util.Optional;

/** A place where a browser may be had. */
interface BrowserSource {

    /** The word by which {@code -Ddigifit.browser} asks for this one. */
    String name();

    Optional<FoundBrowser> find();
}
