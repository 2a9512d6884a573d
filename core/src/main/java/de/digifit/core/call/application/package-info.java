// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Calling for people, answering, saying a word on time, and choosing. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.call.application;
