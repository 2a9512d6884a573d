// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The audit log in PostgreSQL, and what writes into it at the end of each act that changed something. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.audit.infrastructure;
