// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The start page of operators. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.operation;
