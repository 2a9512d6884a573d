// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.lms.catalogue.application.OpenEvent;
import org.jspecify.annotations.Nullable;

/**
 * An open date of a seminar.
 *
 * @param state where the own application stands, in words, or nothing without one
 */
public record SeminarDate(OpenEvent open, @Nullable String state) {}
