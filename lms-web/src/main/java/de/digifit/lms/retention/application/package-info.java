// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What data protection does about deletion: look, start, stop, hold. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.retention.application;
