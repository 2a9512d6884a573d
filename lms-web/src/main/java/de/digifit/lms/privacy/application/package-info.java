// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Asking for the own data, and for the catalogue of all data. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.privacy.application;
