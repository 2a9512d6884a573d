// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Asking, and answering; only the person and data protection get in. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.rights.application;
