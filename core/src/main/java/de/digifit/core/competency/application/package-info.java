// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reading the frameworks. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.competency.application;
