// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.lms.evaluation.Conclusion;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import java.util.Optional;

/**
 * What was said about an event, for those who may read it.
 *
 * @param first what was said right after it
 * @param later what was said four weeks later, where it was asked again
 * @param conclusion what coordination makes of it
 * @param before what was concluded from earlier events for this one
 */
public record Evaluation(
        Event event,
        Seminar seminar,
        Said first,
        Said later,
        Optional<Conclusion> conclusion,
        List<Conclusion> before) {}
