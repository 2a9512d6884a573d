// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Editions of competency frameworks as they are kept: drafted, published, outdated. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.edition;
