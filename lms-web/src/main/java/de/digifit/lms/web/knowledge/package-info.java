// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the duties of a unit: what they need, whether they can be done while people are away, and who stands in how. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.knowledge;
