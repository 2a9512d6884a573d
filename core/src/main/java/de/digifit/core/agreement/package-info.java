// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who may see what of whom, for which purpose: the works agreement, the switches of the modules, the log of views. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.agreement;
