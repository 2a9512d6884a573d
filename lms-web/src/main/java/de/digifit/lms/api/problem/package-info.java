// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** How the interface for scripts says that something did not work (RFC 9457). */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.problem;
