// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Tells both of a qualification talk by letter when its date is set, changed or taken back. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.talkletter;
