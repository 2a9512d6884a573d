// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the town prints: one press for all documents, on the letterhead of the town. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.document;
