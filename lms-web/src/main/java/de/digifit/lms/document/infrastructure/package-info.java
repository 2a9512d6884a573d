// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Sets documents as PDF/UA-1 and keeps letterheads. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.document.infrastructure;
