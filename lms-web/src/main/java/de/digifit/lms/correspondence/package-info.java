// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Letters to people about their seminars: worded by the town, written with the step they tell of, sent later, never twice. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.correspondence;
