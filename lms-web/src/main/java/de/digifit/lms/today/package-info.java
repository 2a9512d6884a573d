// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the start page answers: what must I do, what comes next, where do I stand. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.today;
