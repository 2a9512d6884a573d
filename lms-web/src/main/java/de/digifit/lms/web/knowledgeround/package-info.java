// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the own knowledge rounds. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.knowledgeround;
