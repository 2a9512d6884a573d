// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The roles that people would like to grow into, said by themselves so that somebody can find them. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.aspiration;
