// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What was agreed in talks and how far it is, on the pages of the person, of the talk, of the team and of the desk. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.measure;
