// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps wordings in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.wording.infrastructure;
