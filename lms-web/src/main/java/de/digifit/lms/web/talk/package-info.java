// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which a person answers a proposed level. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.talk;
