// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The audit log on a page: is it whole, and what happened on a day. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.audit;
