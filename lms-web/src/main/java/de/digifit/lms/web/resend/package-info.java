// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Forms that are sent again, by a second click, the back button or from a page that was left: each acts once. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.resend;
