// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The xAPI over HTTP: thin resources, headers and error bodies. */
@NullMarked
package de.digifit.lrs.api;

import org.jspecify.annotations.NullMarked;
