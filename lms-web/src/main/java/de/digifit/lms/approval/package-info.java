// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Which way an application takes until it is approved: who has to say yes, by the kind and the cost of the event. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.approval;
