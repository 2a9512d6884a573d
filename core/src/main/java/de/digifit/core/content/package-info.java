// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The content that DigiFit is delivered with: the framework KDW, role profiles, seminars; each town starts from a copy. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.content;
