// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts around the sheets. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.preparation.application;
