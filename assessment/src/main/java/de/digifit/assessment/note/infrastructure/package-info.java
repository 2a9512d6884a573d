// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps confidential notes in PostgreSQL, sealed with AES-GCM. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.note.infrastructure;
