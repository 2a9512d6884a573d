// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who may sign in, and with which responsibilities in DigiFit. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.account;
