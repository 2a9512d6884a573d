// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.application;

import de.digifit.core.framework.Edition;
import de.digifit.core.framework.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What a file would bring. Nothing of it is kept yet.
 *
 * @param reading the edition, or all that is wrong with the file
 * @param differences from the published edition of the same framework; nothing where there is none
 */
public record Preview(Reading<Edition> reading, Optional<List<Difference>> differences) {}
