// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Whether seminars work: reading it, once a quarter, and what comes beside it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.effectiveness.application;
