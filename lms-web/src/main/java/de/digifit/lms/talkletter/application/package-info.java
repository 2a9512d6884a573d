// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Writing to both of a talk. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.talkletter.application;
