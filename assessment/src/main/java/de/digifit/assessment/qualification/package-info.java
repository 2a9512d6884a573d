// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The qualification agreement (part B, D39): what the two agreed to do, who pays, who does what. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.qualification;
