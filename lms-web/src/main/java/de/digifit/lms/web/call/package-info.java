// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about calls: opening one, answering it, a word on time, and the selection. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.call;
