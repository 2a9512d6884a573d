// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who gets a letter.
 *
 * @param mail the service address; people without a desk have none
 */
public record Addressee(
        TownId town, String townName, PersonId person, String name, Optional<String> mail, Locale locale) {}
