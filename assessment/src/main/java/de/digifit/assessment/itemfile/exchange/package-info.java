// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The door to all formats: it tells them apart. Of use without a container. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.itemfile.exchange;
