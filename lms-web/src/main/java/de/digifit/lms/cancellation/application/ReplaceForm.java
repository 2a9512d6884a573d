// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

/**
 * What a leader has to know before naming somebody who comes instead.
 *
 * @param name of who has the place
 */
public record ReplaceForm(String name, CancelForm form) {}
