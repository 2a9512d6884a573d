// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The yearly round of qualification talks that training coordination opens (TVöD § 5 Abs. 4). */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.campaign;
