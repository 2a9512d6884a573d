// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts around confidential notes. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.note.application;
