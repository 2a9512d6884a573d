// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What operators may look at. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.operation.application;
