// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about how places are given. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.selection;
