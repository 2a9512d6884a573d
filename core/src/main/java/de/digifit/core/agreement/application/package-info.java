// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The one place that answers: may this person, for this purpose, see this of that person. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.agreement.application;
