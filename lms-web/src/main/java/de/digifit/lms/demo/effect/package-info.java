// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What leaders of an invented town saw of those who took part in a seminar, and of those who waited for it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.effect;
