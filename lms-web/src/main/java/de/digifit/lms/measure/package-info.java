// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What becomes of a measure that was agreed in a talk: the application that carries it out, and how far it is. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.measure;
