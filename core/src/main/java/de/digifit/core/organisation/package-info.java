// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The town, its units, the people who work there, who leads whom and who stands in, all with dates. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.organisation;
