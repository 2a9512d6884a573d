// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Drafting, exchanging and publishing editions of frameworks. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.edition.application;
