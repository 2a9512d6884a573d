// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages of data protection: what is due, starting and stopping a run, holds. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.retention;
