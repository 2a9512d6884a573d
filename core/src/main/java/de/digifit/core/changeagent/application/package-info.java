// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Looking at the teams. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.changeagent.application;
