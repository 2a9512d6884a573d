// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages for people who build DigiFit. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.dev;
