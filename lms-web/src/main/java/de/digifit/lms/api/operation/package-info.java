// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** How the installation is doing, for those who run it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.operation;
