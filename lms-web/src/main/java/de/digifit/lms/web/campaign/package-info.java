// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages of training coordination about the yearly talks: the campaign, and what was agreed in it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.campaign;
