// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Files that somebody sends to a page, until an act has read them. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.upload;
