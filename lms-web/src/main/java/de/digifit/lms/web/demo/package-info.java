// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What only visitors of the demo town see. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.demo;
