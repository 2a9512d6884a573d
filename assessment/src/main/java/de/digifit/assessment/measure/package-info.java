// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What people agreed in their talks, each line with the talk in which they did: what is carried out afterwards. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.measure;
