// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The data catalogue: what is kept about people, why, on which basis, who receives it and how long it stays. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.privacy;
