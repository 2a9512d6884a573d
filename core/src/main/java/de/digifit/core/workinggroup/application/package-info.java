// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Working in a team: founding groups, keeping minutes, taking over tasks. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.workinggroup.application;
