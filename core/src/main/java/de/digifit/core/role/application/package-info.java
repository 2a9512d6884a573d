// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeping what roles ask for. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.role.application;
