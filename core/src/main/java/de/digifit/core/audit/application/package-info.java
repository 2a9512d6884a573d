// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reading the audit log, and finding out whether it is whole. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.audit.application;
