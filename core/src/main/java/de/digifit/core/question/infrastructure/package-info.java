// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Questions in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.question.infrastructure;
