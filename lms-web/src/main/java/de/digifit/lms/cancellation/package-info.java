// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Giving a place back: until when without costs, for which kind of reason, and who comes instead. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.cancellation;
