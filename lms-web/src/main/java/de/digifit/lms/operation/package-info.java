// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** How the installation itself is doing; never anything about people's results. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.operation;
