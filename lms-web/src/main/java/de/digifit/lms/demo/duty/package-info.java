// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a unit of the demo town has to do whoever is away. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.duty;
