// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import java.util.List;

/** Who is asking. */
public record MeView(String person, String name, String town, List<String> responsibilities) {}
