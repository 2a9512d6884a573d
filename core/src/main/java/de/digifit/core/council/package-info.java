// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** When the staff council took part in something, and where that is filed. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.council;
