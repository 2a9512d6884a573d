// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What somebody looks for among the seminars of a town, and what stands there. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.catalogue;
