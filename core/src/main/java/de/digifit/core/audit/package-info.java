// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The audit log: who decided what and when, in a chain that shows each change. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.audit;
