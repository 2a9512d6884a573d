// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Does a seminar work? What others saw at work of those who took part, before and after, against those who waited for a
 * place. Only means of large groups are kept, and never of whom (docs/adr/0032).
 */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.effectiveness;
