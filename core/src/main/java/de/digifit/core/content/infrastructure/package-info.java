// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reads the delivered content from its files. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.content.infrastructure;
