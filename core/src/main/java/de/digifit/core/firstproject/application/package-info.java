// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Writing the profile of a project, ordering it, and going on with it. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.firstproject.application;
