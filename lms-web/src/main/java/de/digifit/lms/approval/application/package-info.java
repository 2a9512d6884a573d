// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Says which route an event asks for, and lets coordination change it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.approval.application;
