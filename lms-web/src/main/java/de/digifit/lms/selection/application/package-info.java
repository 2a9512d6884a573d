// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Proposing, deciding and carrying out a selection. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.selection.application;
