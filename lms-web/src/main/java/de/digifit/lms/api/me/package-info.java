// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The person who asks: standing, self-assessment, applications, certificates. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.me;
