// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import java.time.LocalDateTime;

/** When and where a seminar takes place next and accepts applications. */
public record NextDate(LocalDateTime startsAt, String place) {}
