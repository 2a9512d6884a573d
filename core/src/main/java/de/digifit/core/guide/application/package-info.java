// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Saying that one may be found, and finding. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.guide.application;
