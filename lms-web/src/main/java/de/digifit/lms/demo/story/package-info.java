// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Tells a town from its plan: who works there, what was agreed, who learnt what, and what is still to come. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.story;
