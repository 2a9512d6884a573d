// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Showing gaps to those who may see them. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.gap.application;
