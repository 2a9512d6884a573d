// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which coordination keeps the editions of competency frameworks. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.framework;
