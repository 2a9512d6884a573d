// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What is taught (seminar), one run of it (event) and its single dates (session). */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.seminar;
