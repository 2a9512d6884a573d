// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Writing a role agreement down, reading it, and confirming it. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.rolesheet.application;
