// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Taking delivered content over into a town. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.content.application;
