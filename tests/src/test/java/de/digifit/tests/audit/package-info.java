// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The auditor finds what was planted, and nothing in a town where nothing was. */
@org.jspecify.annotations.NullMarked
package de.digifit.tests.audit;
