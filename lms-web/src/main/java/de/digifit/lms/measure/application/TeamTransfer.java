// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.lms.measure.Progress;

/** A measure of somebody in the team of which the leader is asked what came of it. */
public record TeamTransfer(String name, Progress progress) {}
