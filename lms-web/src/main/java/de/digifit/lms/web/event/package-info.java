// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Planning one event: its form, what it looks like, moving it, calling it off, and who takes part. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.event;
