// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What can be known and done, on which scale: frameworks, competencies, levels with behaviour anchors. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.competency;
