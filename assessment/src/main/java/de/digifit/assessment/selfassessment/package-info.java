// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** People say by behaviour anchors where they see themselves, and decide who may know. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.selfassessment;
