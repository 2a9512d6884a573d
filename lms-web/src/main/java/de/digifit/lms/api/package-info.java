// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The REST API: the same acts as the pages, for scripts. Resources are thin and hold no rule. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api;
