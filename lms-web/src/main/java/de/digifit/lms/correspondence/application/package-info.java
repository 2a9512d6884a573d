// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Writing letters, sending them, and what people may do about them. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.correspondence.application;
