// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who took part, and the certificate of participation for it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.attendance;
