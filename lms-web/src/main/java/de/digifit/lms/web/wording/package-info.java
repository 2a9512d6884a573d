// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which coordination words the town's letters. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.wording;
