// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Writing, trying, releasing and reading stand-in cards. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.handover.application;
