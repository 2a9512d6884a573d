// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Frameworks as editions that towns give to each other: what an edition holds, when it is whole, and what is said about
 * one that is not. Plain Java SE; the file formats stand in {@code exchange}.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.core.framework;
