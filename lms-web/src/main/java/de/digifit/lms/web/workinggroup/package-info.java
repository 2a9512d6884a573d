// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the work of a multiplier team: groups, minutes, tasks and first projects. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.workinggroup;
