// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Founding the demo towns, and putting their clock forward. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.application;
