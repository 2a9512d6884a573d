// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The round of talks of the demo town. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.talk;
