// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import java.time.Instant;

/**
 * What CASE asks of a file beside the edition itself.
 *
 * @param creator who gives the file out, for example the name of the town
 * @param changed when the edition was changed last; the same for each of its items
 */
public record Imprint(String creator, Instant changed) {}
