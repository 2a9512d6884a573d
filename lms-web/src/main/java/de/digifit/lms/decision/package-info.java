// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What leaders, offices and the person say about an application until it is decided. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.decision;
