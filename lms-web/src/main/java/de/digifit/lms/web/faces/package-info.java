// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What stands between pages and Faces: components of our tag vocabulary, the translation of refusals, response headers. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.faces;
