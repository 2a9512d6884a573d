// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Qualification paths: which seminars belong together for whom, how far somebody has come, and what should be refreshed. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.path;
