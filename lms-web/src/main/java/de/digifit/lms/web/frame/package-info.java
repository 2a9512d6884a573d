// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What surrounds every page: who is here, the navigation, language and colours. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.frame;
