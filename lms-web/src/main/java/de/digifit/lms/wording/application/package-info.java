// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reading and changing the wordings of a town. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.wording.application;
